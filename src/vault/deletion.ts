/** Deleting in two strokes: out of the list at once, for good only when it can no longer have been a slip. */
import type { RecordId } from '../domain/credential.ts';
import { changeMetadata } from './change-metadata.ts';
import { withExistingDatabase, writing } from './database.ts';
import { unmirror } from './mirror.ts';
import { readMetadata, sameVersion } from './record.ts';
import { announceChange } from './vault-changes.ts';
import { storedKeys } from './vault-keys.ts';

/** How long a deletion can be undone, in milliseconds. */
export const undoPeriod = 10 * 60_000;

/** Takes a credential out of the list; until `purgeDeleted` it can be brought back. @throws VaultError */
export async function deleteCredential(id: RecordId, now: number): Promise<void> {
  await changeMetadata(id, (metadata) =>
    metadata.deletedAt === undefined ? { ...metadata, deletedAt: now } : metadata,
  );
}

/** Undoes `deleteCredential`. @throws VaultError `missing` when it is too late */
export async function restoreCredential(id: RecordId): Promise<void> {
  await changeMetadata(id, (metadata) =>
    metadata.deletedAt === undefined ? metadata : { ...metadata, deletedAt: undefined },
  );
}

/** Removes for good what was deleted longer than `undoPeriod` ago. @throws VaultError */
export async function purgeDeleted(now: number): Promise<void> {
  const purged = await withExistingDatabase(async (database) => {
    const records = await database.getAll('records');
    const keys = await storedKeys(database);
    const read = await Promise.all(
      records.map(async (record) => ({ record, metadata: await readMetadata(record, keys?.metadataKey) })),
    );
    const over = read.filter(({ metadata }) => isOver(metadata?.deletedAt, now)).map(({ record }) => record);
    if (over.length === 0) return false;
    const gone: RecordId[] = [];
    const transaction = writing(database, ['records', 'deleted']);
    for (const record of over) {
      // Undone while the metadata were being decrypted: then it is another version, and stays.
      const present = await transaction.objectStore('records').get(record.id);
      if (!present || !sameVersion(present, record)) continue;
      await transaction.objectStore('records').delete(record.id);
      await transaction.objectStore('deleted').put(record.id, record.id);
      gone.push(record.id);
    }
    await transaction.done;
    // After the commit: should this be the last line that runs, reconciling removes the copies.
    await unmirror(gone);
    return true;
  }, false);
  if (purged) announceChange();
}

/** In both directions: a clock that was set back must not keep what the person wanted gone. */
function isOver(deletedAt: number | undefined, now: number): boolean {
  return deletedAt !== undefined && Math.abs(now - deletedAt) >= undoPeriod;
}
