/** Whether a value that is about to be issued could be saved: found out while nothing is lost yet. */
import { initialState } from '../domain/credential.ts';
import { newRecordId } from '../domain/record-id.ts';
import { withDatabase, writing } from './database.ts';
import { ensureKeys } from './ensure-keys.ts';
import { mirrorText, tryMirror } from './mirror.ts';
import { newRecord } from './new-record.ts';
import type { VaultRecord } from './record.ts';
import { VaultError } from './vault-error.ts';
import type { VaultKeys } from './vault-keys.ts';

/** A record takes about a thousand bytes, and a database grows in steps. In bytes. */
const spaceNeeded = 1_000_000;

/**
 * Does with a canary what is done with a value: makes a record of it, stores that durably in both places and reads it back.
 * @throws VaultError `full`, `storage`, `unproven` or `disputed`
 */
export async function preflight(): Promise<void> {
  await checkSpace();
  await withDatabase(async (database) => {
    const canary = await newCanary(await ensureKeys(database));
    const { id } = canary;
    const write = writing(database, ['canaries']);
    const store = write.objectStore('canaries');
    // What an earlier one left behind when its worker died.
    await Promise.all([store.clear(), store.put(canary, id), write.done]);
    const stored = await database.get('canaries', id);
    if (!stored || mirrorText(stored) !== mirrorText(canary)) throw new VaultError('unproven');
    await tryMirror(stored);
    await database.delete('canaries', id);
  });
}

/** A record like any other, of a credential that is none. */
function newCanary(keys: VaultKeys): Promise<VaultRecord> {
  const id = newRecordId();
  const kind = 'master-token';
  const times = { capturedAt: 0, stateSince: 0, state: initialState(kind), history: [] };
  return newRecord({ id, kind, name: id, organization: {}, ...times }, id, keys);
}

/** Not every browser tells; one that does not is asked by writing. */
async function checkSpace(): Promise<void> {
  const { quota, usage } = await Promise.resolve(globalThis.navigator?.storage?.estimate()).then(
    (estimate) => estimate ?? {},
    () => ({}) as StorageEstimate,
  );
  if (quota !== undefined && quota - (usage ?? 0) < spaceNeeded) throw new VaultError('full');
}
