import { deleteDB } from 'idb';
import { databaseName } from './database.ts';
import { emptyMirror } from './mirror.ts';
import { announceChange } from './vault-changes.ts';
import { asVaultError } from './vault-error.ts';

/** Removes the vault with its keys: nothing that was sealed to it, here or elsewhere, can be opened any more. @throws VaultError */
export async function eraseVault(): Promise<void> {
  await emptyMirror();
  try {
    await deleteDB(databaseName);
  } catch (failure) {
    throw asVaultError(failure);
  }
  // A save that was under way until the database went may have left a copy.
  await emptyMirror();
  announceChange();
}
