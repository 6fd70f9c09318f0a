// @vitest-environment happy-dom
import '../platform/testing/english.ts';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { guides } from '../insidemaps/guides/guides.ts';
import { LauncherList, nextCorner } from './launcher-list.tsx';

afterEach(cleanup);

function show(takeFocus = false) {
  const actions = { start: vi.fn(), move: vi.fn(), hide: vi.fn(), check: vi.fn(), close: vi.fn() };
  render(
    <LauncherList
      guides={guides}
      state={{ launcher: { hidden: false, corner: 'bottom-right' }, offer: false, waiting: [], learned: [] }}
      takeFocus={takeFocus}
      unanswered={false}
      actions={actions}
    />,
  );
  return actions;
}

test('one button per guide, named by its title', () => {
  const { start } = show();
  const names = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(names).toHaveLength(guides.length);
  screen.getByRole('button', { name: 'Generate a master token' }).click();
  expect(start.mock.calls).toEqual([['generate-master-token']]);
});

test('it can be moved, hidden and closed, and says how to bring it back', () => {
  const { move, hide, close } = show();
  screen.getByRole('button', { name: 'Move to another corner' }).click();
  expect(move.mock.calls).toEqual([['bottom-left']]);
  const hider = screen.getByRole('button', { name: 'Hide this button' });
  const hint = document.getElementById(hider.getAttribute('aria-describedby') ?? '');
  expect(hint?.textContent).toContain('To bring it back');
  hider.click();
  screen.getByRole('button', { name: 'Close' }).click();
  expect([hide.mock.calls.length, close.mock.calls.length]).toEqual([1, 1]);
});

test('it takes the focus only when asked to', () => {
  show();
  expect(document.activeElement).toBe(document.body);
  cleanup();
  show(true);
  expect(document.activeElement?.textContent).toBe('Generate a master token');
});

test('four moves lead back to the first corner', () => {
  const corners = [nextCorner('top-left')];
  while (corners.length < 4) corners.push(nextCorner(corners.at(-1) ?? 'top-left'));
  expect(new Set(corners).size).toBe(4);
  expect(corners.at(-1)).toBe('top-left');
});
