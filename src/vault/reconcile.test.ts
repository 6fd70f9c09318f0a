import { fakeBrowser } from '@webext-core/fake-browser';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { RecordId } from '../domain/credential.ts';
import { newRecordId } from '../domain/record-id.ts';
import { readVault, updateCredential } from './credentials.ts';
import { withDatabase, writing } from './database.ts';
import { deleteCredential, purgeDeleted, undoPeriod } from './deletion.ts';
import { eraseVault } from './erase-vault.ts';
import { mirrorRecords, readMirror } from './mirror.ts';
import { openCredential } from './open-credential.ts';
import { countStrangers, reconcile } from './reconcile.ts';
import { recover } from './recover.ts';
import { saveCredential } from './save-credential.ts';
import { freshBrowser, newCredential } from './testing/fresh-browser.ts';

beforeEach(freshBrowser);

const { local } = fakeBrowser.storage;
const key = (id: RecordId) => `record:${id}`;
const copyOf = async (id: RecordId) => (await readMirror()).get(id) as string;
const names = async () => (await readVault()).credentials.map(({ name }) => name);

async function save(name = 'Web shop') {
  const request = newCredential({ name });
  await saveCredential(request, 1000);
  return request;
}
/** IndexedDB loses these records, and nothing else. */
const lose = (...ids: RecordId[]) =>
  withDatabase(async (database) => {
    const transaction = writing(database, ['records']);
    for (const id of ids) await transaction.store.delete(id);
    await transaction.done;
  });
/** IndexedDB loses everything, keys included. */
const loseAll = () => {
  globalThis.indexedDB = new IDBFactory();
};

test('what IndexedDB lost comes back from the mirror, with its latest state', async () => {
  const { id, value } = await save();
  await updateCredential(id, (credential) => ({ ...credential, state: 'active', note: 'ours' }));
  await lose(id);
  expect(await names()).toEqual([]);
  await reconcile();
  expect((await readVault()).credentials).toMatchObject([{ id, state: 'active', note: 'ours' }]);
  expect(await openCredential(id)).toBe(value);
});

test('a mirror that was emptied is filled again, and once is enough', async () => {
  const { id } = await save();
  const copy = await copyOf(id);
  await local.clear();
  await reconcile();
  expect(await copyOf(id)).toBe(copy);
  const set = vi.spyOn(local, 'set');
  await reconcile();
  expect(set).not.toHaveBeenCalled();
});

test('what was deleted for good does not come back, wherever a copy was kept', async () => {
  const { id } = await save();
  const kept = await copyOf(id);
  await deleteCredential(id, 5000);
  await purgeDeleted(5000 + undoPeriod);
  expect(await copyOf(id)).toBeUndefined();
  await local.set({ [key(id)]: kept });
  expect(await countStrangers()).toBe(0);
  await recover();
  expect(await names()).toEqual([]);
  expect(await copyOf(id)).toBeUndefined();
});

test('a copy made during a deletion that can be undone brings back the credential, never the deletion', async () => {
  const { id } = await save();
  await deleteCredential(id, 5000);
  await lose(id);
  await reconcile();
  expect((await readVault()).credentials).toMatchObject([{ id }]);
});

test('the mirror replaces and deletes nothing that IndexedDB has', async () => {
  const [one, other] = [await save('one'), await save('other')];
  await local.set({ [key(one.id)]: await copyOf(other.id) });
  await local.remove(key(other.id));
  await recover();
  expect(await openCredential(one.id)).toBe(one.value);
  expect((await names()).toSorted()).toEqual(['one', 'other']);
  // The copies are what IndexedDB has again.
  await lose(one.id, other.id);
  await reconcile();
  expect((await names()).toSorted()).toEqual(['one', 'other']);
});

test('a copy that was forged, altered or moved to another id is not believed, and kept', async () => {
  const { id } = await save();
  const genuine = await copyOf(id);
  await lose(id);
  const [version, sealed, iv, data] = genuine.split('.') as [string, string, string, string];
  const flipped = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
  const forged = [
    [version, flipped(sealed), iv, data],
    [version, sealed, flipped(iv), data],
    [version, sealed, iv, flipped(data)],
    ['2', sealed, iv, data],
    [version, sealed, iv],
    [version, '§', iv, data],
    [''],
  ].map((parts) => parts.join('.'));
  for (const text of forged) {
    await local.set({ [key(id)]: text });
    await reconcile();
    expect(await names()).toEqual([]);
    expect(await copyOf(id)).toBe(text);
    expect(await countStrangers()).toBe(1);
  }
  const moved = newRecordId();
  await local.set({ [key(moved)]: genuine, [key(id)]: genuine });
  await recover();
  expect((await readVault()).credentials).toMatchObject([{ id }]);
  expect(await countStrangers()).toBe(1);
});

test('metadata that are lost are made anew from what is sealed, by who can open it', async () => {
  const { id, value, name } = await save();
  const [version, sealed, iv, data] = (await copyOf(id)).split('.');
  await lose(id);
  await local.set({ [key(id)]: [version, sealed, data, iv].join('.') });
  await reconcile();
  expect(await names()).toEqual([]);
  await recover();
  expect((await readVault()).credentials).toMatchObject([
    { id, name, capturedAt: 1000, state: 'not-activated', organization: { name: 'Acme Homes' } },
  ]);
  expect(await openCredential(id)).toBe(value);
});

test('a record in IndexedDB whose metadata are damaged is read again, and its copy is left whole until then', async () => {
  const { id, name } = await save();
  const copy = await copyOf(id);
  await withDatabase(async (database) => {
    const record = await database.get('records', id);
    if (!record) throw new Error('it was just saved');
    const data = record.metadata.data.map((byte) => byte ^ 1);
    await writing(database, ['records']).store.put({ ...record, metadata: { ...record.metadata, data } });
  });
  await reconcile();
  expect((await readVault()).damaged).toEqual([id]);
  expect(await copyOf(id)).toBe(copy);
  await recover();
  expect((await readVault()).credentials).toMatchObject([{ id, name }]);
});

test('without its keys a vault is lost, but its sealed files are kept and counted beside the next one', async () => {
  const { id } = await save();
  loseAll();
  await recover();
  expect(await countStrangers()).toBe(1);
  expect(await indexedDB.databases()).toEqual([]);
  await save('of the next vault');
  await recover();
  expect(await names()).toEqual(['of the next vault']);
  expect(await countStrangers()).toBe(1);
  expect(await copyOf(id)).toBeDefined();
});

test('erasing the vault leaves no copy', async () => {
  await save();
  await local.set({ [key(newRecordId())]: 'anything' });
  await eraseVault();
  expect((await readMirror()).size).toBe(0);
});

test('there is no receipt unless the copy reads back as written', async () => {
  const set = vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  const request = newCredential();
  await expect(saveCredential(request, 1000)).rejects.toMatchObject({ code: 'full' });
  set.mockResolvedValueOnce(undefined);
  await expect(saveCredential(request, 1000)).rejects.toMatchObject({ code: 'storage' });
  set.mockRestore();
  await expect(saveCredential(request, 1000)).resolves.toMatchObject({ id: request.id });
  expect(await names()).toHaveLength(1);
});

test('a value that is handed over once more after it was deleted for good is kept once more', async () => {
  const request = await save();
  await deleteCredential(request.id, 5000);
  await purgeDeleted(5000 + undoPeriod);
  await saveCredential(request, 9000);
  await lose(request.id);
  await reconcile();
  expect(await openCredential(request.id)).toBe(request.value);
});

test('a vault of the first version is opened, and its records are copied', async () => {
  const { id } = await save();
  const [record, keys] = await withDatabase((database) =>
    Promise.all([database.get('records', id), database.get('keys', 'vault')]),
  );
  loseAll();
  await local.clear();
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('waykey', 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('keys').put(keys, 'vault');
      opening.result.createObjectStore('records', { keyPath: 'id' }).put(record);
    };
    opening.onsuccess = () => resolve(opening.result.close());
    opening.onerror = () => reject(opening.error);
  });
  await reconcile();
  expect(await names()).toEqual(['Web shop']);
  expect(await copyOf(id)).toBeDefined();
  // Copying again what is there already writes nothing.
  if (!record) throw new Error('it was just read');
  const set = vi.spyOn(local, 'set');
  await mirrorRecords([record]);
  expect(set).not.toHaveBeenCalled();
});
