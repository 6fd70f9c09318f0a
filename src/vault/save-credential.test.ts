import { Decrypter, generateX25519Identity } from 'age-encryption';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RecordId } from '../domain/credential.ts';
import { sha256 } from '../domain/sha256.ts';
import { listCredentials } from './credentials.ts';
import { withDatabase, writing } from './database.ts';
import { deleteCredential } from './deletion.ts';
import { openCredential } from './open-credential.ts';
import { encryptMetadata, readMetadata, type VaultRecord } from './record.ts';
import { saveCredential } from './save-credential.ts';
import { unseal } from './seal.ts';
import { freshBrowser, newCredential } from './testing/fresh-browser.ts';

beforeEach(freshBrowser);
afterEach(() => vi.restoreAllMocks());

test('a saved value opens to what was handed over', async () => {
  const request = newCredential();
  const receipt = await saveCredential(request, 1000);
  expect(receipt).toMatchObject({
    id: request.id,
    keptIn: request.id,
    digest: await sha256(request.value),
    name: request.name,
  });
  expect(await openCredential(request.id)).toBe(request.value);
  expect(await listCredentials()).toEqual([
    {
      id: request.id,
      kind: 'master-token',
      name: request.name,
      organization: request.organization,
      capturedAt: 1000,
      expiresAt: request.expiresAt,
      state: 'not-activated',
      stateSince: 1000,
      history: [],
    },
  ]);
});

test('an API key works at once', async () => {
  await saveCredential(newCredential({ kind: 'api-key' }), 1000);
  expect((await listCredentials())[0]?.state).toBe('active');
});

test('saving again under one id keeps the first value, and the receipt says so', async () => {
  const first = newCredential({ value: 'first' });
  await saveCredential(first, 1000);
  const again = await saveCredential({ ...first, value: 'second', name: 'other' }, 2000);
  expect(again.digest).toBe(await sha256('first'));
  expect(await openCredential(first.id)).toBe('first');
  expect((await listCredentials()).map(({ name }) => name)).toEqual([first.name]);
});

test('one value under several ids is kept once, and each receipt says where', async () => {
  const first = newCredential();
  const again = { ...newCredential({ name: 'seen again' }), value: first.value };
  await saveCredential(first, 1000);
  expect(await saveCredential(again, 2000)).toMatchObject({
    id: again.id,
    keptIn: first.id,
    name: first.name,
  });
  const twins = Array.from({ length: 4 }, () => newCredential({ value: 'twins' }));
  const kept = await Promise.all(twins.map((twin) => saveCredential(twin, 3000)));
  expect(new Set(kept.map(({ keptIn }) => keptIn)).size).toBe(1);
  expect(await listCredentials()).toHaveLength(2);

  // What the person deleted is not what holds it.
  await deleteCredential(first.id, 4000);
  expect(await saveCredential(again, 5000)).toMatchObject({ keptIn: again.id });
});

test('whatever is saved, however often and at once, is there exactly once and unchanged', async () => {
  const texts = fc.oneof(fc.string({ minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 }));
  await fc.assert(
    fc.asyncProperty(texts, texts, fc.integer({ min: 1, max: 4 }), async (value, name, times) => {
      freshBrowser();
      const request = newCredential({ value, name });
      const receipts = await Promise.all(
        Array.from({ length: times }, (_, index) => saveCredential(request, index)),
      );
      const digest = await sha256(value);
      const { id } = request;
      expect(receipts).toEqual(receipts.map(() => ({ id, keptIn: id, digest, name })));
      expect(await openCredential(request.id)).toBe(value);
      expect(await listCredentials()).toHaveLength(1);
    }),
    { numRuns: 40 },
  );
}, 30_000);

test('nothing that is stored holds a name or a value in clear text', async () => {
  const request = newCredential({ value: 'v4lue-in-clear', name: 'n4me-in-clear' });
  await saveCredential(request, 1000);
  const stored = await withDatabase((database) => database.getAll('records'));
  const text = stored.flatMap(({ sealed, metadata }) =>
    [sealed, metadata.iv, metadata.data].map((bytes) => Buffer.from(bytes).toString('latin1')),
  );
  expect(text.join('')).toContain('age-encryption.org/v1');
  for (const clear of [request.value, request.name, 'Acme', request.organization.id ?? ''])
    expect(JSON.stringify(stored) + text.join('')).not.toContain(clear);
});

test('a value that does not open again is never stored, and is not called saved', async () => {
  const decrypt = vi.spyOn(Decrypter.prototype, 'decrypt');
  decrypt.mockRejectedValueOnce(new Error('no identity matched'));
  await expect(saveCredential(newCredential(), 1000)).rejects.toMatchObject({ code: 'unproven' });
  decrypt.mockImplementationOnce(async () => 'another text' as never);
  await expect(saveCredential(newCredential(), 1000)).rejects.toMatchObject({ code: 'unproven' });
  expect(await listCredentials()).toEqual([]);
});

/** Changes what is stored under an id. */
async function change(id: RecordId, to: (record: VaultRecord) => VaultRecord | Promise<VaultRecord>) {
  await withDatabase(async (database) => {
    const record = await database.get('records', id);
    if (!record) throw new Error('the record was just saved');
    const changed = await to(record);
    await writing(database, ['records']).store.put(changed);
  });
}

const damaged = (record: VaultRecord): VaultRecord => ({
  ...record,
  sealed: record.sealed.with(-1, (record.sealed.at(-1) ?? 0) ^ 1),
});

test('a stored file that was changed gets no receipt', async () => {
  const request = newCredential();
  await saveCredential(request, 1000);
  await change(request.id, damaged);
  await expect(saveCredential(request, 1000)).rejects.toMatchObject({ code: 'unproven' });
});

test('a value whose record is damaged is saved once more, under another id', async () => {
  const first = newCredential();
  await saveCredential(first, 1000);
  await change(first.id, damaged);
  const again = { ...newCredential(), value: first.value };
  expect(await saveCredential(again, 2000)).toMatchObject({ keptIn: again.id });
  expect(await openCredential(again.id)).toBe(first.value);
});

test('a record that did not open to its value does not stand for that value', async () => {
  const first = newCredential();
  await saveCredential(first, 1000);
  const keys = await withDatabase((database) => database.get('keys', 'vault'));
  if (!keys) throw new Error('the keys were just made');
  await change(first.id, async (record) => {
    const metadata = await readMetadata(record, keys.metadataKey);
    if (!metadata) throw new Error('the record was just saved');
    const proof = { at: 1500, whole: false };
    return { ...record, metadata: await encryptMetadata({ ...metadata, proof }, keys.metadataKey) };
  });
  const again = { ...newCredential(), value: first.value };
  expect(await saveCredential(again, 2000)).toMatchObject({ keptIn: again.id });
  await expect(saveCredential(first, 3000)).rejects.toMatchObject({ code: 'unproven' });
});

test('a full disk is told apart', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await expect(saveCredential(newCredential(), 1000)).rejects.toMatchObject({ code: 'full' });
});

test('writes are strict: the receipt waits for the disk', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await saveCredential(newCredential(), 1000);
  const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes.length).toBeGreaterThan(0);
  for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
});

test('saving never touches the identity', async () => {
  await saveCredential(newCredential(), 1000);
  await withDatabase(async (database) => {
    const keys = await database.get('keys', 'vault');
    if (!keys) throw new Error('the keys were just made');
    const locked = {
      ...keys,
      protection: { ...keys.protection, identity: { iv: keys.metadataKey, data: null } },
    };
    await writing(database, ['keys']).store.put(locked as never, 'vault');
  });
  const request = newCredential();
  await expect(saveCredential(request, 1000)).resolves.toMatchObject({ id: request.id });
  await expect(openCredential(request.id)).rejects.toMatchObject({ code: 'damaged' });
});

test('the vault opens to its own identity only', async () => {
  const request = newCredential();
  await saveCredential(request, 1000);
  const record = await withDatabase((database) => database.get('records', request.id));
  await expect(unseal(record?.sealed as Uint8Array, await generateX25519Identity())).rejects.toThrow();
});
