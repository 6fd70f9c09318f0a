import type { RecordId } from '../domain/credential.ts';
import { type VaultDatabase, withDatabase, writing } from './database.ts';
import { inTurns } from './in-turns.ts';
import { mirrorRecords } from './mirror.ts';
import {
  encryptMetadata,
  type RecordMetadata,
  readMetadata,
  sameVersion,
  type VaultRecord,
} from './record.ts';
import { announceChange } from './vault-changes.ts';
import { VaultError } from './vault-error.ts';
import { storedKeys, type VaultKeys } from './vault-keys.ts';

/** Pure; returns the same object for "no change". */
type Change = (metadata: RecordMetadata, id: RecordId) => RecordMetadata;

/** What came of changing one record: its metadata afterwards, or why they could not be changed. */
type Outcome = RecordMetadata | 'missing' | 'damaged';

/** Changes the metadata of one record. @throws VaultError `missing` or `damaged` */
export async function changeMetadata(id: RecordId, change: Change): Promise<RecordMetadata> {
  const outcome = (await changeAllMetadata([id], change)).get(id) ?? 'missing';
  if (typeof outcome === 'string') throw new VaultError(outcome);
  return outcome;
}

/**
 * Changes the metadata of several records. Encryption is asynchronous and a transaction does not wait for it, so this
 * reads, changes, encrypts, and writes those that nobody else has written meanwhile; for the others it begins again.
 * @throws VaultError
 */
export async function changeAllMetadata(
  ids: readonly RecordId[],
  change: Change,
): Promise<ReadonlyMap<RecordId, Outcome>> {
  const outcomes = new Map<RecordId, Outcome>();
  const written = await withDatabase(async (database) => {
    const keys = await storedKeys(database);
    const written: VaultRecord[] = [];
    let left = ids;
    while (left.length > 0) {
      const changed = await inTurns(left, async (id) => {
        const found = await changeOne(await database.get('records', id), keys, change);
        outcomes.set(id, found.outcome);
        return found.record ? [found.record] : [];
      });
      const put = await putUntouched(database, changed.flat());
      written.push(...put);
      const done = new Set(put.map(({ id }) => id));
      left = changed.flat().flatMap(({ before: { id } }) => (done.has(id) ? [] : [id]));
    }
    // What fails here is made up for by the next reconciliation: the mirror is a copy, not the truth.
    if (written.length > 0) await mirrorRecords(written).catch(() => undefined);
    return written;
  });
  if (written.length > 0) announceChange();
  return outcomes;
}

interface ChangedRecord {
  readonly before: VaultRecord;
  readonly after: VaultRecord;
}

async function changeOne(
  before: VaultRecord | undefined,
  keys: VaultKeys | undefined,
  change: Change,
): Promise<{ readonly outcome: Outcome; readonly record?: ChangedRecord }> {
  if (!keys || !before) return { outcome: 'missing' };
  const metadata = await readMetadata(before, keys.metadataKey);
  if (!metadata) return { outcome: 'damaged' };
  const outcome = change(metadata, before.id);
  if (outcome === metadata) return { outcome };
  const after = { ...before, metadata: await encryptMetadata(outcome, keys.metadataKey) };
  return { outcome, record: { before, after } };
}

/** Writes, in one transaction, the records that are stored as they were before; answers which. */
async function putUntouched(
  database: VaultDatabase,
  changed: readonly ChangedRecord[],
): Promise<readonly VaultRecord[]> {
  if (changed.length === 0) return [];
  const transaction = writing(database, ['records']);
  // When one of them fails, that failure is the one to report.
  transaction.done.catch(() => undefined);
  const put: VaultRecord[] = [];
  for (const { before, after } of changed) {
    const present = await transaction.store.get(before.id);
    if (!present || !sameVersion(present, before)) continue;
    await transaction.store.put(after);
    put.push(after);
  }
  await transaction.done;
  return put;
}
