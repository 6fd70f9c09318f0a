/** Reconciling where the vault can be opened. Only extension pages import it; the background reconciles without. */
import { withExistingDatabase } from './database.ts';
import { vaultIdentity } from './identity.ts';
import { reconcile } from './reconcile.ts';
import { storedKeys } from './vault-keys.ts';

/** Brings back everything that can be proved to be the vault's own: with the identity where it can be had now. @throws VaultError */
export async function recover(): Promise<void> {
  const identity = await withExistingDatabase(async (database) => {
    const keys = await storedKeys(database);
    return keys && vaultIdentity(keys).catch(() => undefined);
  }, undefined);
  await reconcile(identity);
}
