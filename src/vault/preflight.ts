/** Whether a value that is about to be issued could be saved: found out while nothing is lost yet. */
import { newRecordId } from '../domain/record-id.ts';
import { sha256 } from '../domain/sha256.ts';
import { withDatabase, writing } from './database.ts';
import { ensureKeys } from './ensure-keys.ts';
import { sealProven } from './seal-proven.ts';
import { VaultError } from './vault-error.ts';

/** A record takes about a thousand bytes, and a database grows in steps. In bytes. */
const spaceNeeded = 1_000_000;

/**
 * Does with a canary what is done with a value: seals it to the vault, stores it durably and reads it back.
 * @throws VaultError `full`, `storage` or `unproven`
 */
export async function preflight(): Promise<void> {
  await checkSpace();
  await withDatabase(async (database) => {
    const { recipient } = await ensureKeys(database);
    const id = newRecordId();
    const canary = await sealProven(id, recipient);
    const write = writing(database, ['canaries']);
    const store = write.objectStore('canaries');
    // What an earlier one left behind when its worker died.
    await Promise.all([store.clear(), store.put(canary, id), write.done]);
    const stored = await database.get('canaries', id);
    if (!stored || (await sha256(stored)) !== (await sha256(canary))) throw new VaultError('unproven');
    await database.delete('canaries', id);
  });
}

/** Not every browser tells; one that does not is asked by writing. */
async function checkSpace(): Promise<void> {
  const { quota, usage } = await Promise.resolve(globalThis.navigator?.storage?.estimate()).then(
    (estimate) => estimate ?? {},
    () => ({}) as StorageEstimate,
  );
  if (quota !== undefined && quota - (usage ?? 0) < spaceNeeded) throw new VaultError('full');
}
