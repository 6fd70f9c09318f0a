/** Whether the person lets Waykey send values to the site to see whether they work. It goes with the vault. */
import { withDatabase, withExistingDatabase } from './database.ts';
import { announceChange } from './vault-changes.ts';
import { changeKeys, storedKeys } from './vault-keys.ts';

/** True once it was allowed, until it is taken back. @throws VaultError */
export async function mayVerify(): Promise<boolean> {
  const keys = await withExistingDatabase(storedKeys, undefined);
  return keys?.verifies === true;
}

/** Allows it from now on, or takes it back. @throws VaultError */
export async function allowVerifying(allowed: boolean): Promise<void> {
  const { ensureKeys } = await import('./ensure-keys.ts');
  await withDatabase(async (database) => {
    await ensureKeys(database);
    await changeKeys(database, (keys) => ({ ...keys, verifies: allowed }));
  });
  announceChange();
}
