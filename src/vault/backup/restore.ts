/** Puts the credentials of a backup back into the vault: all that are missing, in one transaction, or none. */
import type { RecordId } from '../../domain/credential.ts';
import { sha256 } from '../../domain/sha256.ts';
import { withDatabase, writing } from '../database.ts';
import { ensureKeys } from '../ensure-keys.ts';
import { inTurns } from '../in-turns.ts';
import { mirrorRecords } from '../mirror.ts';
import { newRecord } from '../new-record.ts';
import { readMetadata } from '../record.ts';
import { announceChange } from '../vault-changes.ts';
import { storedKeys } from '../vault-keys.ts';
import type { Backup, BackupEntry } from './backup-format.ts';

/** What restoring would do; nothing is done yet. */
export interface RestorePlan {
  readonly fresh: readonly BackupEntry[];
  /** Already in the vault, under their id or as the same value. */
  readonly present: readonly BackupEntry[];
}

/** Compares a backup with the vault. A backup that holds one value twice brings it once. @throws VaultError */
export function planRestore(backup: Backup): Promise<RestorePlan> {
  return withDatabase(async (database) => {
    const keys = await storedKeys(database);
    const records = await database.getAll('records');
    const metadata = await Promise.all(records.map((record) => readMetadata(record, keys?.metadataKey)));
    const ids = new Set<RecordId>(records.map(({ id }) => id));
    const digests = new Set(metadata.flatMap((one) => one?.valueDigest ?? []));
    const fresh: BackupEntry[] = [];
    const present: BackupEntry[] = [];
    for (const entry of backup.credentials) {
      const digest = await sha256(entry.value);
      const known = ids.has(entry.id) || digests.has(digest);
      (known ? present : fresh).push(entry);
      ids.add(entry.id);
      digests.add(digest);
    }
    return { fresh, present };
  });
}

/**
 * Restores what the plan calls fresh; answers how many came. Sealed like a captured value, so it works while locked.
 * @throws VaultError `full` or `storage`; then nothing was restored
 */
export async function restore({ fresh }: RestorePlan): Promise<number> {
  const count = await withDatabase(async (database) => {
    const keys = await ensureKeys(database);
    const records = await inTurns(fresh, ({ value, ...credential }) => newRecord(credential, value, keys));
    const transaction = writing(database, ['records', 'deleted']);
    // When one of them fails, that failure is the one to report.
    transaction.done.catch(() => undefined);
    let added = 0;
    for (const record of records) {
      if (await transaction.objectStore('records').getKey(record.id)) continue;
      await transaction.objectStore('records').add(record);
      await transaction.objectStore('deleted').delete(record.id);
      added++;
    }
    await transaction.done;
    // The truth is stored; a copy that cannot be made now is made when the stores are reconciled.
    await mirrorRecords(records).catch(() => undefined);
    return added;
  });
  if (count > 0) announceChange();
  return count;
}
