/** The one place where a value is opened. Only extension pages import it; the background never does. */
import type { RecordId } from '../domain/credential.ts';
import { withDatabase } from './database.ts';
import { vaultIdentity } from './identity.ts';
import { parseSealed, unseal } from './seal.ts';
import { VaultError } from './vault-error.ts';
import { storedKeys } from './vault-keys.ts';

/**
 * The value of a credential.
 * @throws VaultError `missing`, or `damaged` when its file does not open to this credential
 */
export function openCredential(id: RecordId): Promise<string> {
  return withDatabase(async (database) => {
    const record = await database.get('records', id);
    const keys = await storedKeys(database);
    if (!keys || !record) throw new VaultError('missing');
    const identity = await vaultIdentity(keys);
    const content = await unseal(record.sealed, identity).then(parseSealed).catch(damaged);
    // A file swapped between two records opens, but is not the value that was asked for.
    return content.id === id ? content.value : damaged();
  });
}

function damaged(): never {
  throw new VaultError('damaged');
}
