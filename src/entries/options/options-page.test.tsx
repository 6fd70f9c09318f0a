// @vitest-environment happy-dom
import '../../platform/testing/english.ts';
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { ReminderSettings } from '../../reminders/items.ts';
import type { VaultLock } from '../../vault/protection/vault-lock.ts';
import { findKeyItem } from '../../vault/ui/find-key.ts';
import { type OptionsActions, OptionsPage } from './options-page.tsx';

vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('@webext-core/fake-browser');
  return { default: Object.assign(fakeBrowser, { permissions: { contains: async () => false } }) };
});
afterEach(cleanup);

function open(
  known: { launcherHidden?: boolean; verifies?: boolean } = {},
  actions: Partial<OptionsActions> = {},
) {
  const launcherHidden = signal<boolean | undefined>(known.launcherHidden);
  const doNothing: OptionsActions = {
    openVault: () => {},
    showLauncher: () => {},
    changeReminders: () => {},
    allowVerifying: () => {},
    countValues: async () => 0,
    eraseEverything: async () => {},
  };
  render(
    <OptionsPage
      launcherHidden={launcherHidden}
      reminders={signal<ReminderSettings | undefined>({ hideNames: false, first: 600_000 })}
      verifies={signal<boolean | undefined>(known.verifies)}
      lock={signal<VaultLock | undefined>({ by: 'device', locked: false, disputed: false })}
      actions={{ ...doNothing, ...actions }}
    />,
  );
  return launcherHidden;
}
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

test('the protection says what it is worth and what it is not', () => {
  open();
  const protection = within(screen.getByRole('region', { name: 'Protection of the vault' }));
  for (const text of ['This device', 'It protects from', 'It does not protect from'])
    protection.getByText(text);
});

test('a launcher can be shown again only when it is hidden', async () => {
  const showLauncher = vi.fn(() => {
    hidden.value = false;
  });
  const hidden = open({}, { showLauncher });
  expect(screen.queryByRole('button', { name: /Show the Waykey/ })).toBeNull();
  hidden.value = true;
  fireEvent.click(await screen.findByRole('button', { name: 'Show the Waykey button' }));
  await screen.findByText(/It is shown/);
  expect(screen.queryByRole('button', { name: /Show the Waykey/ })).toBeNull();
});

test('notifications are asked for by a button, and names can be left out of them', async () => {
  const changeReminders = vi.fn();
  open({}, { changeReminders });
  await screen.findByRole('button', { name: 'Remind me with a notification' });
  fireEvent.click(screen.getByRole('checkbox', { name: /name out of notifications/ }));
  expect(changeReminders).toHaveBeenLastCalledWith({ hideNames: true, first: 600_000 });
  fireEvent.click(screen.getByRole('radio', { name: '1 minute' }));
  expect(changeReminders).toHaveBeenLastCalledWith({ hideNames: false, first: 60_000 });
});

test('everything is erased only after two questions', async () => {
  const eraseEverything = vi.fn(async () => {});
  open({}, { eraseEverything, countValues: async () => 3 });
  await press('Erase everything…');
  await screen.findByText('Values in the vault: 3');
  await press('Cancel');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

  await press('Erase everything…');
  await screen.findByText('Values in the vault: 3');
  fireEvent.submit(document.querySelector('form') as HTMLFormElement);
  await press('Continue');
  await screen.findByText(/now\?$/);
  expect(eraseEverything).not.toHaveBeenCalled();
  await press('Erase it all');
  await screen.findByText('Everything is erased.');
  expect(eraseEverything).toHaveBeenCalledOnce();
});

test('an erasure that failed says so and can be tried again', async () => {
  open({}, { eraseEverything: () => Promise.reject(new Error()) });
  await press('Erase everything…');
  await press('Continue');
  await press('Erase it all');
  await screen.findByRole('alert');
  await press('Erase everything…');
});

test('the key that leads to the search can be switched off', async () => {
  open();
  const name = 'In the vault, the key / leads to the search';
  const field = await screen.findByRole<HTMLInputElement>('checkbox', { name });
  expect(field.checked).toBe(true);
  fireEvent.click(field);
  await waitFor(async () => expect(await findKeyItem.get()).toBe(false));
  expect(field.checked).toBe(false);
});
