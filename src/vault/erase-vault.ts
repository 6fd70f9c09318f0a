import { deleteDB } from 'idb';
import { databaseName } from './database.ts';
import { announceChange } from './vault-changes.ts';
import { asVaultError } from './vault-error.ts';

/** Removes the vault with its keys: nothing that was sealed to it, here or elsewhere, can be opened any more. @throws VaultError */
export async function eraseVault(): Promise<void> {
  try {
    await deleteDB(databaseName);
  } catch (failure) {
    throw asVaultError(failure);
  }
  announceChange();
}
