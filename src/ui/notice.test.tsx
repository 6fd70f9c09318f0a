// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';
import { Notice } from './notice.tsx';
import { StateBadge } from './state-badge.tsx';

afterEach(cleanup);

test('a failure interrupts, anything else waits to be read', () => {
  render(<Notice tone="bad">Not saved</Notice>);
  expect(screen.getByRole('alert').textContent).toBe('Not saved');
  render(<Notice tone="warn">Waiting</Notice>);
  expect(screen.getByRole('status').textContent).toBe('Waiting');
});

test('a notice carries what can be done about it', () => {
  render(
    <Notice tone="bad" actions={<Button>Try again</Button>}>
      Not saved
    </Notice>,
  );
  expect(screen.getByRole('alert').contains(screen.getByRole('button', { name: 'Try again' }))).toBe(true);
});

test('a state is said in words alone', () => {
  const { container } = render(<StateBadge tone="good">Active</StateBadge>);
  expect(container.textContent).toBe('Active');
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

test('where there is nothing, a heading says so', () => {
  render(<EmptyState title="Nothing here yet">It will come.</EmptyState>);
  expect(screen.getByRole('heading', { name: 'Nothing here yet' })).toBeTruthy();
});
