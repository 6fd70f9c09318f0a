import type { RecordId } from '../domain/credential.ts';
import { withDatabase, writing } from './database.ts';
import { mirrorRecord } from './mirror.ts';
import { encryptMetadata, type RecordMetadata, readMetadata, sameVersion } from './record.ts';
import { announceChange } from './vault-changes.ts';
import { VaultError } from './vault-error.ts';
import { storedKeys } from './vault-keys.ts';

/**
 * Changes the metadata of one record; `change` is pure and returns the same object for "no change". Encryption is
 * asynchronous and a transaction does not wait for it, so this reads, changes, encrypts, and writes only if nobody else
 * has written meanwhile; otherwise it begins again.
 * @throws VaultError `missing` or `damaged`
 */
export async function changeMetadata(
  id: RecordId,
  change: (metadata: RecordMetadata) => RecordMetadata,
): Promise<RecordMetadata> {
  const [after, changed] = await withDatabase(async (database) => {
    for (;;) {
      const record = await database.get('records', id);
      const keys = await storedKeys(database);
      if (!keys || !record) throw new VaultError('missing');
      const before = await readMetadata(record, keys.metadataKey);
      if (!before) throw new VaultError('damaged');
      const after = change(before);
      if (after === before) return [after, false] as const;
      const metadata = await encryptMetadata(after, keys.metadataKey);
      const transaction = writing(database, ['records']);
      const present = await transaction.store.get(id);
      const untouched = present !== undefined && sameVersion(present, record);
      if (untouched) await transaction.store.put({ ...present, metadata });
      await transaction.done;
      if (!untouched) continue;
      // What failed here is made up for by the next reconciliation: the mirror is a copy, not the truth.
      await mirrorRecord({ ...present, metadata }).catch(() => undefined);
      return [after, true] as const;
    }
  });
  if (changed) announceChange();
  return after;
}
