// @vitest-environment happy-dom
import '../../platform/testing/english.ts';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setManaged } from '../../managed/testing/managed-area.ts';
import { readLock } from '../protection/vault-lock.ts';
import { saveCredential } from '../save-credential.ts';
import { freshBrowser, newCredential } from '../testing/fresh-browser.ts';
import { ProtectionSection } from './protection-section.tsx';

vi.mock('../protection/derive.ts', async () => {
  const { sealUnderPassphrase } = await import('../protection/passphrase-file.ts');
  return {
    sealWithPassphrase: (text: string, passphrase: string) => sealUnderPassphrase(text, passphrase, 4),
  };
});

beforeEach(async () => {
  freshBrowser();
  await saveCredential(newCredential(), Date.now());
});
afterEach(cleanup);

const now = () => readLock(Date.now());
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: RegExp | string) => fireEvent.click(screen.getByRole('radio', { name }));

test('without a passphrase there is no lock setting, and the label says what that is worth', async () => {
  render(<ProtectionSection lock={await now()} />);
  expect(screen.queryByText('Lock by itself')).toBeNull();
  screen.getByText(/whoever uses this browser while you are away/);
  screen.getByText(/the key of the vault lies beside it/);
});

test('six words are taken once they are written down', async () => {
  render(<ProtectionSection lock={await now()} />);
  choose(/^Passphrase/);
  expect(screen.getByRole('status').textContent).toMatch(/^[a-z]+( [a-z]+){5}$/);
  press('Use this passphrase');
  await screen.findByText(/Write the words down first/);
  expect((await now()).by).toBe('device');
  fireEvent.click(screen.getByRole('checkbox', { name: 'I wrote these words down' }));
  press('Use this passphrase');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(await now()).toMatchObject({ by: 'passphrase', locked: false, lockAfter: 15 });
});

test('under a passphrase it locks by itself when the person says', async () => {
  render(<ProtectionSection lock={{ by: 'passphrase', locked: false, lockAfter: 15, disputed: false }} />);
  screen.getByText(/without the passphrase they cannot open a value/);
  expect(
    (screen.getByRole('radio', { name: '15 minutes after unlocking' }) as HTMLInputElement).checked,
  ).toBe(true);
});

test('a locked vault cannot be given another protection', () => {
  render(<ProtectionSection lock={{ by: 'passphrase', locked: true, lockAfter: 5, disputed: false }} />);
  screen.getByText('Unlock the vault to change how it is protected.');
  expect(screen.queryByRole('radio', { name: /This device/ })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Change the passphrase' })).toBeNull();
});

test('what an organization has set is said, and cannot be chosen otherwise', async () => {
  await setManaged({ protectionRequired: true, longestAutoLock: 5 });
  render(<ProtectionSection lock={{ by: 'passphrase', locked: false, lockAfter: 5, disputed: false }} />);
  await screen.findByText(/Your organization asks for a passphrase/);
  screen.getByText('Your organization allows no longer time.');
  expect(screen.getByRole('radio', { name: /This device/ }).closest('fieldset')?.disabled).toBe(true);
  expect(screen.getAllByRole('radio', { name: /after unlocking/ })).toHaveLength(2);
  await setManaged({});
});
