// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Logo } from './logo.tsx';
import { PageShell } from './page-shell.tsx';
import { SectionCard } from './section-card.tsx';

afterEach(cleanup);

test('a page has one title and its content in the main landmark', () => {
  render(
    <PageShell title="Vault">
      <SectionCard title="Protection">words</SectionCard>
    </PageShell>,
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Vault');
  const section = screen.getByRole('region', { name: 'Protection' });
  expect(screen.getByRole('main').contains(section)).toBe(true);
});

test('the mark is the drawing the icons are made from', () => {
  const { container } = render(<Logo />);
  const drawing = readFileSync('public/icons/waykey.svg', 'utf8');
  expect(drawing).toContain(container.querySelector('path')?.getAttribute('d'));
});
