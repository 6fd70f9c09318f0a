/** Opens what is to be backed up. Only for extension pages. */
import type { RecordId } from '../../domain/credential.ts';
import { withDatabase } from '../database.ts';
import { vaultIdentity } from '../identity.ts';
import { inTurns } from '../in-turns.ts';
import { readMetadata } from '../record.ts';
import { parseSealed, unseal } from '../seal.ts';
import { VaultError } from '../vault-error.ts';
import { storedKeys } from '../vault-keys.ts';
import type { Backup, BackupEntry } from './backup-format.ts';

/** What a backup holds, and which of the credentials could not be opened and are therefore not in it. */
export interface MadeBackup {
  readonly backup: Backup;
  readonly left: readonly RecordId[];
}

/**
 * Everything in the vault that is not deleted, or of it only what is in `only`.
 * @throws VaultError `locked`, or `missing` when there is no vault
 */
export function collectBackup(now: number, only?: ReadonlySet<RecordId>): Promise<MadeBackup> {
  return withDatabase(async (database) => {
    const keys = await storedKeys(database);
    if (!keys) throw new VaultError('missing');
    const identity = await vaultIdentity(keys, now);
    const records = (await database.getAll('records')).filter(({ id }) => !only || only.has(id));
    const left: RecordId[] = [];
    const credentials: BackupEntry[] = [];
    await inTurns(records, async ({ id, ...record }) => {
      const metadata = await readMetadata({ id, ...record }, keys.metadataKey);
      if (metadata?.deletedAt !== undefined) return;
      const content = await unseal(record.sealed, identity)
        .then(parseSealed)
        .catch(() => undefined);
      if (!metadata || content?.id !== id) left.push(id);
      else credentials.push({ ...metadata.credential, value: content.value });
    });
    return { backup: { createdAt: now, credentials }, left };
  });
}
