import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RecordId } from '../domain/credential.ts';
import { newRecordId } from '../domain/record-id.ts';
import { changeAllMetadata } from './change-metadata.ts';
import { listCredentials, updateCredential } from './credentials.ts';
import { withDatabase, writing } from './database.ts';
import { mirrorText, readMirror } from './mirror.ts';
import type { RecordMetadata } from './record.ts';
import { saveCredential } from './save-credential.ts';
import { freshBrowser, newCredential } from './testing/fresh-browser.ts';
import { onVaultChange } from './vault-changes.ts';

beforeEach(freshBrowser);

let ended: AbortController;
beforeEach(() => {
  ended = new AbortController();
});
afterEach(() => ended.abort());

const noted = (metadata: RecordMetadata): RecordMetadata => ({
  ...metadata,
  credential: { ...metadata.credential, note: `${metadata.credential.note ?? ''}+` },
});

async function save(count: number): Promise<RecordId[]> {
  const ids: RecordId[] = [];
  for (let one = 0; one < count; one++) ids.push((await saveCredential(newCredential(), 1000 + one)).id);
  return ids;
}

test('all are changed, their copies follow, and the change is announced once', async () => {
  const ids = await save(3);
  const announced = vi.fn();
  onVaultChange(announced, ended.signal);
  await changeAllMetadata(ids, noted);
  expect((await listCredentials()).map(({ note }) => note)).toEqual(['+', '+', '+']);
  const records = await withDatabase((database) => database.getAll('records'));
  expect(new Map(await readMirror())).toEqual(new Map(records.map((one) => [one.id, mirrorText(one)])));
  await vi.waitFor(() => expect(announced).toHaveBeenCalledOnce());
});

test('what somebody else changed meanwhile is changed anew; neither change is lost', async () => {
  const ids = await save(2);
  const calls: RecordId[] = [];
  let other: Promise<unknown> | undefined;
  await changeAllMetadata(ids, (metadata, id) => {
    calls.push(id);
    other ??= updateCredential(ids[0] as RecordId, (credential) => ({ ...credential, note: 'theirs' }));
    return noted(metadata);
  });
  await other;
  const notes = (await listCredentials()).map(({ note }) => note).sort();
  expect(notes[0]).toBe('+');
  expect(notes[1]?.split('+').join('')).toBe('theirs');
  expect(calls.length).toBeGreaterThanOrEqual(2);
});

test('no change writes and announces nothing', async () => {
  const ids = await save(2);
  const before = await withDatabase((database) => database.getAll('records'));
  const announced = vi.fn();
  onVaultChange(announced, ended.signal);
  await changeAllMetadata(ids, (metadata) => metadata);
  expect(await withDatabase((database) => database.getAll('records'))).toEqual(before);
  await changeAllMetadata(ids, noted);
  await vi.waitFor(() => expect(announced).toHaveBeenCalledOnce());
});

test('a missing and a damaged one do not hold up the others', async () => {
  const [damaged, whole] = (await save(2)) as [RecordId, RecordId];
  await withDatabase(async (database) => {
    const { store, done } = writing(database, ['records']);
    const record = await store.get(damaged);
    if (record)
      await store.put({ ...record, metadata: { ...record.metadata, data: new Uint8Array([1, 2, 3]) } });
    await done;
  });
  const missing = newRecordId();
  const outcomes = await changeAllMetadata([missing, damaged, whole], noted);
  expect(outcomes.get(missing)).toBe('missing');
  expect(outcomes.get(damaged)).toBe('damaged');
  expect(outcomes.get(whole)).toMatchObject({ credential: { note: '+' } });
});
