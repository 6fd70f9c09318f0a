// @vitest-environment happy-dom
import '../../platform/testing/english.ts';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { generateMasterToken } from '../../insidemaps/guides/generate-master-token.ts';
import { activeToken } from '../../reminders/testing/credentials.ts';
import type { PopupFacts } from './popup-model.ts';
import { PopupPage } from './popup-page.tsx';

afterEach(cleanup);

const calm: PopupFacts = {
  waiting: 0,
  ending: [],
  credentials: [],
  strangers: [],
  unbacked: false,
  onSite: true,
  siteAccess: true,
  unseenHosts: [],
  launcherHidden: false,
};

function open(facts: PopupFacts | undefined) {
  const actions = {
    openVault: vi.fn(),
    openOptions: vi.fn(),
    readGuides: vi.fn(),
    renew: vi.fn(),
    startGuide: vi.fn(),
    checkPage: vi.fn(),
    showLauncher: vi.fn(),
    allowSite: vi.fn(),
  };
  const guides = [{ id: 'generate-master-token', title: 'guide_generateMasterToken_title' }] as const;
  render(
    <PopupPage facts={facts} guides={guides} siteHome="https://www.insidemaps.com/" actions={actions} />,
  );
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  return { actions, press };
}

test('a step that the page does not let Waykey show is read here', () => {
  const [step] = generateMasterToken.steps.slice(6);
  open({ ...calm, carried: step && { step, number: 7, total: 10 } });
  expect(screen.getByRole('heading', { name: 'Step 7 of 10: Generate a token' })).toBeTruthy();
  expect(screen.getByText(/^Find the Master Tokens section/)).toBeTruthy();
  cleanup();
  open(calm);
  expect(screen.queryByRole('heading', { name: /Step/ })).toBeNull();
});

test('the page can be checked from here, where it is one of the site', () => {
  const { actions, press } = open(calm);
  press('Check this page');
  expect(actions.checkPage).toHaveBeenCalledOnce();
  cleanup();
  open({ ...calm, onSite: false });
  expect(screen.queryByRole('button', { name: 'Check this page' })).toBeNull();
});

test('the vault can be opened before anything else is known', () => {
  const { actions, press } = open(undefined);
  press('Open vault');
  expect(actions.openVault).toHaveBeenCalledOnce();
});

test('what waits is said first, and not when nothing does', () => {
  open({ ...calm, waiting: 2 });
  expect(screen.getByRole('main').textContent).toMatch(/^Waiting for activation: 2/);
  cleanup();
  open(calm);
  expect(screen.queryByText(/Waiting/)).toBeNull();
});

test('what ends soon is said with the way to a new one; of many only the first', () => {
  const day = 86_400_000;
  const token = (name: string, days: number) =>
    activeToken({ name, expiresAt: Date.now() + (days - 0.5) * day });
  const { actions, press } = open({
    ...calm,
    ending: [token('Web shop', 7), { ...token('Sync', 20), kind: 'api-key' }, token('Third', 30)],
  });
  expect(screen.getByRole('main').textContent).toMatch(/Web shop.* ends in 7 days\./);
  press('Replace a master token');
  press('Create an API key');
  expect(actions.renew.mock.calls).toEqual([['master-token'], ['api-key']]);
  screen.getByText('More that end soon, in the vault: 1');
});

test('what the page lists and the vault does not hold is named, with what helps', () => {
  const { actions, press } = open({
    ...calm,
    strangers: [
      { kind: 'master-token', names: ['Web shop'] },
      { kind: 'api-key', names: ['1', '2', '3', '4', '5', '6', '7'] },
    ],
  });
  const part = screen.getByRole('region', { name: 'Not in your vault' });
  expect(part.textContent).toMatch(/Web shop/);
  expect(part.textContent).toMatch(/5.*…/);
  expect(part.textContent).not.toMatch(/6/);
  press('Replace a master token');
  expect(actions.renew.mock.calls).toEqual([['master-token']]);
  cleanup();
  open(calm);
  expect(screen.queryByText('Not in your vault')).toBeNull();
});

test('on the site a guide is one click away', () => {
  const { actions, press } = open(calm);
  press('Generate a master token');
  expect(actions.startGuide).toHaveBeenCalledWith('generate-master-token');
});

test('elsewhere there is the way to the site instead', () => {
  open({ ...calm, onSite: false });
  expect(screen.getByRole('link', { name: 'Open InsideMaps' }).getAttribute('href')).toBe(
    'https://www.insidemaps.com/',
  );
  expect(screen.queryByRole('button', { name: 'Generate a master token' })).toBeNull();
});

test('a hidden launcher can be brought back', () => {
  const { actions, press } = open({ ...calm, launcherHidden: true });
  press('Show the Waykey button');
  expect(actions.showLauncher).toHaveBeenCalledOnce();
});

test('lost access to the site is said, with the way to get it back', () => {
  const { actions, press } = open({ ...calm, siteAccess: false });
  expect(screen.getByRole('alert').textContent).toContain('cannot save a token');
  press('Allow InsideMaps');
  expect(actions.allowSite).toHaveBeenCalledOnce();
});

test('a vault that cannot be read is no vault without waiting tokens', () => {
  open({ ...calm, waiting: { failed: 'vault_error_storage' } });
  expect(screen.getByRole('alert').textContent).toContain('storage');
});

test('the guides can be read from here, on the site and elsewhere', () => {
  for (const onSite of [true, false]) {
    const { actions, press } = open({ ...calm, onSite });
    press('Read the guides');
    expect(actions.readGuides).toHaveBeenCalledOnce();
    cleanup();
  }
});

test('a missing backup is mentioned until there is one', () => {
  open({ ...calm, unbacked: true });
  expect(screen.getByText(/no backup of your vault/)).toBeTruthy();
  cleanup();
  open(calm);
  expect(screen.queryByText(/no backup of your vault/)).toBeNull();
});
