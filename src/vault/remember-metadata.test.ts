import { expect, test } from 'vitest';
import { newDeviceKey } from './device-cipher.ts';
import { encryptMetadata, type VaultRecord } from './record.ts';
import { rememberMetadata } from './remember-metadata.ts';
import { newCredential } from './testing/fresh-browser.ts';

const key = await newDeviceKey();
const { value: _, ...labels } = newCredential();
const metadata = {
  version: 2 as const,
  credential: { ...labels, capturedAt: 1, state: 'active' as const, stateSince: 1, history: [] },
  valueDigest: 'a',
  sealedDigest: 'b',
};
const record: VaultRecord = {
  id: labels.id,
  version: 1,
  sealed: new Uint8Array(3),
  metadata: await encryptMetadata(metadata, key),
};
const stored = (change: Partial<VaultRecord> = {}) => structuredClone({ ...record, ...change });

test('what is stored as before is the same object', async () => {
  const read = rememberMetadata();
  const first = await read(stored(), key);
  expect(first).toEqual(metadata);
  expect(await read(stored(), key)).toBe(first);
});

test('what was written again is read again', async () => {
  const read = rememberMetadata();
  await read(stored(), key);
  const noted = { ...metadata, credential: { ...metadata.credential, note: 'new' } };
  const after = await read(stored({ metadata: await encryptMetadata(noted, key) }), key);
  expect(after?.credential.note).toBe('new');
});

test('one changed byte is damage, though it was whole before; a lost key opens nothing', async () => {
  const read = rememberMetadata();
  await read(stored(), key);
  const data = Uint8Array.from(record.metadata.data);
  data[20] = (data[20] ?? 0) ^ 1;
  expect(await read(stored({ metadata: { iv: record.metadata.iv, data } }), key)).toBeUndefined();
  expect(await read(stored(), undefined)).toBeUndefined();
  expect(await read(stored(), key)).toEqual(metadata);
});
