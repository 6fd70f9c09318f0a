// @vitest-environment happy-dom
import '../platform/testing/english.ts';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { fittingGuides } from '../guide/fitting.ts';
import { guides } from '../insidemaps/guides/guides.ts';
import { usersTab } from '../insidemaps/landmarks.ts';
import type { Sight } from '../locate/landmark.ts';
import { LauncherList, nextCorner } from './launcher-list.tsx';

afterEach(cleanup);

function show(takeFocus = false, sight: Sight = new Map(), offering = false) {
  const actions = {
    start: vi.fn(),
    move: vi.fn(),
    hide: vi.fn(),
    check: vi.fn(),
    showAll: vi.fn(),
    close: vi.fn(),
  };
  render(
    <LauncherList
      guides={fittingGuides(guides, sight)}
      state={{ launcher: { hidden: false, corner: 'bottom-right' }, offer: false, waiting: [], learned: [] }}
      offering={offering}
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

test('opened by itself it offers the first guide, and shows the others when asked', () => {
  const { showAll } = show(false, new Map(), true);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Generate a master token',
  ]);
  screen.getByRole('button', { name: 'All guides' }).click();
  expect(showAll).toHaveBeenCalledOnce();
});

test('a guide that cannot work here says why, after the others', () => {
  const found = { status: 'found', usable: true, filled: false, candidates: [], evidence: [] } as const;
  show(false, new Map([[usersTab.id, { landmark: usersTab, ...found, confidence: 1, margin: 1, took: 0 }]]));
  const buttons = screen.getAllByRole('listitem').map((item) => item.querySelector('button'));
  expect(buttons[0]?.textContent).toBe('Remove a member');
  const last = buttons.at(-1)?.getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(last)?.textContent).toBe('For administrators of this organization only');
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
