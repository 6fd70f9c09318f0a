// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { LinkButton } from './link-button.tsx';

afterEach(cleanup);

test('a button is named by its words and reacts to a click', () => {
  const onClick = vi.fn();
  render(
    <Button variant="danger" icon="trash" onClick={onClick}>
      Delete
    </Button>,
  );
  screen.getByRole('button', { name: 'Delete' }).click();
  expect(onClick).toHaveBeenCalledOnce();
});

test('a button sends no form unless told to', () => {
  render(<Button>Note</Button>);
  expect(screen.getByRole('button').getAttribute('type')).toBe('button');
});

test('a picture without words has a name all the same', () => {
  render(<IconButton icon="settings" label="Options" />);
  expect(screen.getByRole('button', { name: 'Options' }).textContent).toBe('');
});

test('a link that looks like a button is a link, and tells the site nothing of where it came from', () => {
  render(<LinkButton href="https://example.com/">Open</LinkButton>);
  const link = screen.getByRole('link', { name: 'Open' });
  expect(link.getAttribute('rel')).toBe('noreferrer');
});
