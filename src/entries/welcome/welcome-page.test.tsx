// @vitest-environment happy-dom
import '../../platform/testing/english.ts';
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { type WelcomeFacts, WelcomePage } from './welcome-page.tsx';

afterEach(cleanup);

function open(change: Partial<WelcomeFacts> = {}) {
  const facts = signal<WelcomeFacts>({
    lock: { by: 'device', locked: false, disputed: false } as WelcomeFacts['lock'],
    siteAccess: true,
    pinned: false,
    ...change,
  });
  const actions = { allowSite: vi.fn(), startFirstGuide: vi.fn(), readGuides: vi.fn() };
  render(<WelcomePage facts={facts} actions={actions} />);
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  return { facts, actions, press };
}

test('it says what Waykey does, lets choose the protection, and leads to the first guide', () => {
  const { actions, press } = open();
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(headings).toEqual([
    'What it does',
    'Protection of the vault',
    'Access to InsideMaps',
    'Keep it in sight',
    'Where to begin',
  ]);
  expect(screen.getByRole('radio', { name: /Passphrase/ })).toBeTruthy();
  press('Generate a master token');
  expect(actions.startFirstGuide).toHaveBeenCalledOnce();
  press('Read the guides');
  expect(actions.readGuides).toHaveBeenCalledOnce();
});

test('access that is missing is asked for with a press', () => {
  const { facts, actions, press } = open({ siteAccess: false });
  press('Allow InsideMaps');
  expect(actions.allowSite).toHaveBeenCalledOnce();
  facts.value = { ...facts.value, siteAccess: true };
  return vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Allow InsideMaps' })).toBeNull());
});

test('how to pin the icon is told until it is pinned, and where the browser does not say', () => {
  const { facts } = open({ pinned: undefined });
  expect(screen.getByText(/puzzle piece/)).toBeTruthy();
  facts.value = { ...facts.value, pinned: true };
  return vi.waitFor(() => expect(screen.queryByText(/puzzle piece/)).toBeNull());
});
