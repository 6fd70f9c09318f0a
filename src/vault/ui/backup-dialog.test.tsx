// @vitest-environment happy-dom
import '../../platform/testing/english.ts';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RecordId } from '../../domain/credential.ts';
import { openWithIdentity } from '../age/age-file.ts';
import { lacksBackup } from '../backup/backup-item.ts';
import { listCredentials } from '../credentials.ts';
import { saveCredential } from '../save-credential.ts';
import { freshBrowser, newCredential } from '../testing/fresh-browser.ts';
import { BackupDialog } from './backup-dialog.tsx';

const files = vi.hoisted(() => [] as { name: string; bytes: Uint8Array<ArrayBuffer> }[]);
vi.mock('./save-file.ts', () => ({
  saveFile: (name: string, bytes: Uint8Array<ArrayBuffer>) => void files.push({ name, bytes }),
}));

const identity = await generateX25519Identity();

beforeEach(async () => {
  freshBrowser();
  files.length = 0;
  for (const name of ['The website', 'The tours']) await saveCredential(newCredential({ name }), Date.now());
});
afterEach(cleanup);

async function backUp(only: ReadonlySet<RecordId>) {
  render(<BackupDialog count={only.size} only={only} onClose={() => {}} />);
  screen.getByText(`Goes into the file: ${only.size}`);
  fireEvent.click(screen.getByRole('radio', { name: /key/i }));
  fireEvent.input(await screen.findByRole('textbox'), {
    target: { value: await identityToRecipient(identity) },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Save the backup' }));
  await vi.waitFor(() => expect(files.length).toBe(1));
  await screen.findByText(new RegExp(`Saved: ${only.size} in the file`));
  const [file] = files;
  const text = file && (await openWithIdentity({ bytes: file.bytes, needs: 'identity' }, identity));
  const names: string[] = JSON.parse(text ?? '').credentials.map(({ name }: { name: string }) => name);
  return { file: file?.name, names };
}

test('only what is chosen is in the file, and the vault still lacks a backup', async () => {
  const [first] = await listCredentials();
  const { file, names } = await backUp(new Set(first && [first.id]));
  expect(names).toEqual([first?.name]);
  expect(file).toMatch(/^waykey-backup-[\d-]+-part\.age$/);
  expect(await lacksBackup()).toBe(true);
});

test('when everything was chosen, it is a backup of the vault', async () => {
  const { file, names } = await backUp(new Set((await listCredentials()).map(({ id }) => id)));
  expect([...names].sort()).toEqual(['The tours', 'The website']);
  expect(file).toMatch(/^waykey-backup-[\d-]+\d\.age$/);
  expect(file).not.toContain('part');
  expect(await lacksBackup()).toBe(false);
});
