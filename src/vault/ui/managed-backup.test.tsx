// @vitest-environment happy-dom
import '../../platform/testing/english.ts';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setManaged } from '../../managed/testing/managed-area.ts';
import { openWithIdentity } from '../age/age-file.ts';
import { saveCredential } from '../save-credential.ts';
import { freshBrowser, newCredential } from '../testing/fresh-browser.ts';
import { BackupDialog } from './backup-dialog.tsx';

const files = vi.hoisted(() => [] as Uint8Array<ArrayBuffer>[]);
vi.mock('./save-file.ts', () => ({
  saveFile: (_: string, bytes: Uint8Array<ArrayBuffer>) => void files.push(bytes),
}));

const organization = await generateX25519Identity();
const own = await generateX25519Identity();
const opens = (identity: string) =>
  openWithIdentity({ bytes: files.at(-1) as Uint8Array<ArrayBuffer>, needs: 'identity' }, identity);

beforeEach(async () => {
  freshBrowser();
  files.length = 0;
  await saveCredential(newCredential({ name: 'The website' }), Date.now());
});
afterEach(async () => {
  cleanup();
  await setManaged({});
});

test('every backup is made for the organization, whoever else is named', async () => {
  await setManaged({ backupRecipients: [await identityToRecipient(organization), 'age1mistyped'] });
  render(<BackupDialog count={1} onClose={() => {}} />);
  await screen.findByText(/can be opened by your organization/);
  fireEvent.click(screen.getByRole('button', { name: 'Save the backup' }));
  await screen.findByText(/waykey-backup/, { selector: '.wk-notice *, .wk-notice' });
  expect(await opens(organization)).toContain('The website');
  expect(await opens(own)).toBeUndefined();

  cleanup();
  render(<BackupDialog count={1} onClose={() => {}} />);
  await screen.findByText(/can be opened by your organization/);
  fireEvent.input(screen.getByRole('textbox'), { target: { value: await identityToRecipient(own) } });
  fireEvent.click(screen.getByRole('button', { name: 'Save the backup' }));
  await vi.waitFor(() => expect(files.length).toBe(2));
  expect(await opens(organization)).toContain('The website');
  expect(await opens(own)).toContain('The website');
});

test('without a policy the person chooses alone', async () => {
  render(<BackupDialog count={1} onClose={() => {}} />);
  await screen.findByRole('radio', { name: /Passphrase/i });
  expect(screen.queryByText(/your organization/)).toBeNull();
});

test('a press that comes before the policy is known waits for it', async () => {
  await setManaged({ backupRecipients: [await identityToRecipient(organization)] });
  const recipient = await identityToRecipient(own);
  render(<BackupDialog count={1} onClose={() => {}} />);
  fireEvent.click(screen.getByRole('radio', { name: /key/i }));
  fireEvent.input(await screen.findByRole('textbox'), { target: { value: recipient } });
  fireEvent.click(screen.getByRole('button', { name: 'Save the backup' }));
  await vi.waitFor(() => expect(files.length).toBe(1));
  expect(await opens(organization)).toContain('The website');
  expect(await opens(own)).toContain('The website');
});
