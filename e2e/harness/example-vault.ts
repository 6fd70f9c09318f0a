/** Credentials in every state, with names of every kind, as a backup to restore. */

import { Encrypter } from 'age-encryption';
import type { Page } from 'playwright';
import { newKey } from '../age/age-command.ts';

const day = 86_400_000;

const northgate = { id: 'a1B2c3D4e5', name: 'Northgate Realty' };

/** What stands in a row, with how many days ago it was saved and in how many it ends. */
const rows = [
  { name: 'Floor plans', state: 'not-activated', age: 0, ends: 365 },
  {
    name: 'Integration of the south-western branch with a name that goes on and on',
    state: 'active',
    age: 40,
    ends: 325,
    note: 'The server that syncs tours every night; ask the web team.',
  },
  { name: 'Near its end', state: 'active', age: 360, ends: 5 },
  { name: 'Over', state: 'active', age: 370, ends: -5 },
  { name: 'مفاتيح المكتب', state: 'deactivated', age: 100, ends: 265 },
  { name: 'Unbroken_name_'.repeat(8), state: 'replaced', age: 200, ends: 165 },
  { name: 'Removed one', state: 'removed', age: 220, ends: 145 },
  {
    name: 'Key for the café',
    kind: 'api-key',
    state: 'active',
    age: 10,
    ends: undefined,
    organization: { name: 'Harbour Homes' },
  },
] as const;

function examples(count: number) {
  const now = Date.now();
  return Array.from({ length: count }, (_, index) => {
    const row = rows[index % rows.length] as (typeof rows)[number];
    const at = now - row.age * day - index * 60_000;
    return {
      id: index.toString(16).padStart(32, '0'),
      kind: 'kind' in row ? row.kind : 'master-token',
      name: index < rows.length ? row.name : `Integration number ${index}`,
      organization: 'organization' in row ? row.organization : northgate,
      capturedAt: at,
      ...(row.ends !== undefined && { expiresAt: now + row.ends * day }),
      // Thousand that wait would be a vault of nobody's.
      state: index < rows.length ? row.state : 'active',
      stateSince: at,
      ...('note' in row && { note: row.note }),
      value: `no token, but as long as one ${'x'.repeat(180)}${index}`,
    };
  });
}

/** Restores so many of them through the vault's own dialog, and leaves it open at its end. */
export async function restoreExamples(vault: Page, count: number): Promise<void> {
  const { identity, recipient } = newKey();
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const backup = {
    format: 'waykey-backup',
    version: 1,
    createdAt: Date.now(),
    credentials: examples(count),
  };
  const buffer = Buffer.from(await encrypter.encrypt(JSON.stringify(backup)));
  await vault.getByRole('button', { name: 'Restore' }).click();
  const dialog = vault.getByRole('dialog');
  const file = { name: 'backup.age', mimeType: 'application/octet-stream', buffer };
  await dialog.getByLabel('Backup file').setInputFiles(file);
  await dialog.getByRole('textbox').fill(identity);
  await dialog.getByRole('button', { name: 'Open' }).click();
  await dialog.getByRole('button', { name: 'Restore these' }).click();
  await dialog.getByText(/^Restored: /).waitFor({ timeout: 120_000 });
}
