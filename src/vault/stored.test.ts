/** What earlier and later versions of Waykey stored: every version there was is a file in `testing/stored`. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import type { Credential, RecordId } from '../domain/credential.ts';
import { backupVersion, parseBackup } from './backup/backup-format.ts';
import { fromBase64 } from './base64.ts';
import { readVault, updateCredential } from './credentials.ts';
import { withDatabase, writing } from './database.ts';
import { encryptText } from './device-cipher.ts';
import { recordOf } from './mirror.ts';
import { openCredential } from './open-credential.ts';
import { proveRecords } from './prove-records.ts';
import { reconcile } from './reconcile.ts';
import { readMetadata } from './record.ts';
import { saveCredential } from './save-credential.ts';
import { parseSealed, unseal } from './seal.ts';
import { freshBrowser, newCredential } from './testing/fresh-browser.ts';
import { storedKeys } from './vault-keys.ts';

interface StoredRecord {
  readonly identity: string;
  readonly metadataKey: string;
  readonly credential: Omit<Credential, 'history'>;
  readonly value: string;
  readonly mirrored: string;
}

const folder = new URL('./testing/stored/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const filesOf = (kind: string) => readdirSync(folder).filter((name) => name.startsWith(`${kind}-`));

beforeEach(freshBrowser);

test('there is a file of every version there was', () => {
  expect(filesOf('record')).toEqual(['record-1.json', 'record-2.json']);
  expect(filesOf('backup')).toEqual(
    Array.from({ length: backupVersion }, (_, at) => `backup-${at + 1}.json`),
  );
});

test.each(filesOf('record'))(
  '%s: copy, metadata and sealed file are read as they were written',
  async (name) => {
    const stored: StoredRecord = JSON.parse(read(name));
    const record = recordOf(stored.credential.id, stored.mirrored);
    if (!record) throw new Error('the mirrored text is no record');
    const { state, stateSince, ...told } = stored.credential;
    // What a version without histories had become is a change whose cause nobody noted.
    const whole = { state, stateSince, history: [{ at: stateSince, cause: 'unrecorded', state }], ...told };
    const raw = fromBase64(stored.metadataKey) as Uint8Array<ArrayBuffer>;
    const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
    expect((await readMetadata(record, key))?.credential).toEqual(whole);
    const content = parseSealed(await unseal(record.sealed, stored.identity));
    expect(content).toMatchObject({
      id: stored.credential.id,
      name: stored.credential.name,
      value: stored.value,
    });
  },
);

test.each(filesOf('backup'))('%s is read as it was written', (name) => {
  const { credentials } = parseBackup(read(name));
  expect(credentials).toMatchObject([
    { name: 'Größe “N” 😀', state: 'active', note: 'Website of the north office' },
  ]);
});

/** Puts metadata as a later Waykey may write them in place of a record's own. */
async function asLaterVersion(id: RecordId): Promise<void> {
  await withDatabase(async (database) => {
    const [record, keys] = [await database.get('records', id), await storedKeys(database)];
    if (!record || !keys) throw new Error('it was just saved');
    const later = JSON.stringify({ version: 1000, credential: { id, shape: 'unknown' } });
    const metadata = await encryptText(keys.metadataKey, later, id);
    await writing(database, ['records']).store.put({ ...record, metadata });
  });
}

test('a record of a later version is told of, stays as it is, and the others are read', async () => {
  const [known, later] = [newCredential(), newCredential()];
  await saveCredential(known, 1000);
  await saveCredential(later, 2000);
  await asLaterVersion(later.id);
  const before = await withDatabase((database) => database.get('records', later.id));

  const expected = { credentials: [{ id: known.id }], damaged: [later.id] };
  expect(await readVault()).toMatchObject(expected);
  await reconcile();
  await proveRecords(3000);
  await updateCredential(known.id, (credential) => ({ ...credential, note: 'changed beside it' }));
  expect(await readVault()).toMatchObject(expected);
  expect(await withDatabase((database) => database.get('records', later.id))).toEqual(before);
  // Its value is sealed apart, and still opens.
  expect(await openCredential(later.id)).toBe(later.value);
});

const year = 365 * 86_400_000;

test.each([
  ['a year behind', -year],
  ['a year ahead', year],
])('with the clock %s everything is saved, opened and proven', async (_, shift) => {
  const now = Date.UTC(2026, 10, 24);
  const [first, second] = [newCredential(), newCredential()];
  await saveCredential(first, now);
  await saveCredential(second, now + shift);
  await reconcile();
  expect(await proveRecords(now + shift)).toEqual({ whole: 2, damaged: 0, recipient: true });
  for (const { id, value } of [first, second]) expect(await openCredential(id)).toBe(value);
  expect((await readVault()).credentials).toHaveLength(2);
});
