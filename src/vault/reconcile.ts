/**
 * Brings the two stores to one: IndexedDB gets back from the mirror what it lacks, and the mirror is filled from
 * IndexedDB. Running it twice, or in two places at once, changes nothing more.
 */
import { initialState, type RecordId } from '../domain/credential.ts';
import { sha256 } from '../domain/sha256.ts';
import { type VaultDatabase, withExistingDatabase, writing } from './database.ts';
import { inTurns } from './in-turns.ts';
import { type Mirror, mirrorRecords, mirrorText, readMirror, recordOf, unmirror } from './mirror.ts';
import { encryptMetadata, isWhole, type RecordMetadata, readMetadata, type VaultRecord } from './record.ts';
import { parseSealed, unseal } from './seal.ts';
import { announceChange } from './vault-changes.ts';
import { storedKeys, type VaultKeys } from './vault-keys.ts';

/**
 * Reconciles the stores. With the vault's identity, which only extension pages have, what lost its metadata is brought
 * back, too: its labels are sealed with the value. What cannot be proved to be the vault's own stays where it is.
 * @throws VaultError
 */
export async function reconcile(identity?: string): Promise<void> {
  const restored = await withExistingDatabase(async (database) => {
    const keys = await storedKeys(database);
    if (!keys) return 0;
    const mirror = await readMirror();
    const deleted = new Set(await database.getAllKeys('deleted'));
    await unmirror([...mirror.keys()].filter((id) => deleted.has(id)));

    let count = 0;
    const present = new Set(await database.getAllKeys('records'));
    for (const [id, text] of mirror) {
      if (present.has(id)) continue;
      const record = await genuine(recordOf(id, text), keys, identity);
      if (record && (await insertMissing(database, record))) count++;
    }
    if (identity) count += await repairMetadata(database, keys, identity);
    await fillMirror(database, keys, mirror);
    return count;
  }, 0);
  if (restored > 0) announceChange();
}

/** How many mirrored files the vault lacks and cannot take for its own. They are kept. @throws VaultError */
export async function countStrangers(): Promise<number> {
  const mirror = await readMirror();
  const known = await withExistingDatabase(
    async (database) =>
      new Set([...(await database.getAllKeys('records')), ...(await database.getAllKeys('deleted'))]),
    new Set<RecordId>(),
  );
  return [...mirror.keys()].filter((id) => !known.has(id)).length;
}

/**
 * The record as it may be kept. Its metadata decrypt under this vault's key and for this id only, and hold the digest
 * of the file: so nobody else wrote either. A copy may be older than the deletion that was undone, so it never brings
 * one back.
 */
async function genuine(
  record: VaultRecord | undefined,
  keys: VaultKeys,
  identity: string | undefined,
): Promise<VaultRecord | undefined> {
  if (!record) return undefined;
  const metadata = await readMetadata(record, keys.metadataKey);
  if (metadata && (await isWhole(record, metadata))) {
    if (metadata.deletedAt === undefined) return record;
    return withMetadata(record, { ...metadata, deletedAt: undefined }, keys);
  }
  return identity === undefined ? undefined : rebuilt(record, keys, identity);
}

/** The record with metadata made anew from what is sealed; nothing when the file is not this vault's, or another record's. */
async function rebuilt(
  record: VaultRecord,
  keys: VaultKeys,
  identity: string,
): Promise<VaultRecord | undefined> {
  const content = await unseal(record.sealed, identity)
    .then(parseSealed)
    .catch(() => undefined);
  if (content?.id !== record.id) return undefined;
  const { value, version: _, ...labels } = content;
  const { kind, capturedAt } = content;
  const credential = { ...labels, state: initialState(kind), stateSince: capturedAt, history: [] };
  const [valueDigest, sealedDigest] = await Promise.all([sha256(value), sha256(record.sealed)]);
  return withMetadata(record, { version: 2, credential, valueDigest, sealedDigest }, keys);
}

async function withMetadata(
  record: VaultRecord,
  metadata: RecordMetadata,
  keys: VaultKeys,
): Promise<VaultRecord> {
  return { ...record, metadata: await encryptMetadata(metadata, keys.metadataKey) };
}

/** False when the record came, or was deleted for good, meanwhile. */
async function insertMissing(database: VaultDatabase, record: VaultRecord): Promise<boolean> {
  const transaction = writing(database, ['records', 'deleted']);
  const taken =
    (await transaction.objectStore('records').getKey(record.id)) ??
    (await transaction.objectStore('deleted').getKey(record.id));
  if (!taken) await transaction.objectStore('records').add(record);
  await transaction.done;
  return !taken;
}

/** Gives records whose metadata cannot be read new ones, where their sealed file opens. */
async function repairMetadata(database: VaultDatabase, keys: VaultKeys, identity: string): Promise<number> {
  let count = 0;
  for (const record of await database.getAll('records')) {
    if (await readMetadata(record, keys.metadataKey)) continue;
    const repaired = await rebuilt(record, keys, identity);
    if (!repaired) continue;
    const transaction = writing(database, ['records']);
    if (await transaction.store.getKey(record.id)) await transaction.store.put(repaired);
    await transaction.done;
    count++;
  }
  return count;
}

/** Copies each whole record that the mirror lacks or has otherwise. A damaged one never takes the place of a copy. */
async function fillMirror(database: VaultDatabase, keys: VaultKeys, mirror: Mirror): Promise<void> {
  const lacking = await inTurns(await database.getAll('records'), async (record) => {
    if (mirror.get(record.id) === mirrorText(record)) return [];
    const metadata = await readMetadata(record, keys.metadataKey);
    return metadata && (await isWhole(record, metadata)) ? [record] : [];
  });
  await mirrorRecords(lacking.flat());
}
