/**
 * The vault's keys: a recipient, which is all that saving needs; the identity that opens what is sealed to it, protected;
 * and the device key for what may be read without opening anything.
 */
import { type VaultDatabase, writing } from './database.ts';
import type { Protection } from './protection/protection.ts';
import { VaultError } from './vault-error.ts';

export interface VaultKeys {
  readonly version: 1;
  /** `age1…`: credentials are sealed to it. */
  readonly recipient: string;
  readonly protection: Protection;
  /** Encrypts names, dates and states, which reminders need while the vault is locked. */
  readonly metadataKey: CryptoKey;
  /** The recipient was found not to belong to the identity: nothing is sealed to it until the person decided. */
  readonly disputed?: boolean | undefined;
  /** The person lets Waykey ask the site whether a value works. Here, because no content script can write it. */
  readonly verifies?: boolean | undefined;
}

/** What a wrapped identity is bound to. */
export const identityContext = 'waykey vault identity';

/** The vault's keys; undefined before anything was saved. They are older than any record: read them after it. */
export function storedKeys(database: VaultDatabase): Promise<VaultKeys | undefined> {
  return database.get('keys', 'vault');
}

/**
 * Changes the keys in one transaction; `change` is pure. Answers them as they are afterwards.
 * @throws VaultError `missing` before anything was saved
 */
export async function changeKeys(
  database: VaultDatabase,
  change: (keys: VaultKeys) => VaultKeys,
): Promise<VaultKeys> {
  const transaction = writing(database, ['keys']);
  const store = transaction.objectStore('keys');
  const present = await store.get('vault');
  const next = present && change(present);
  if (next && next !== present) await store.put(next, 'vault');
  await transaction.done;
  if (!next) throw new VaultError('missing');
  return next;
}
