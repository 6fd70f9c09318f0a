/** Apart from reading the keys, so that pages which only list credentials do not load the whole of age. */
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { type VaultDatabase, writing } from './database.ts';
import { encryptText, newDeviceKey } from './device-cipher.ts';
import { identityContext, storedKeys, type VaultKeys } from './vault-keys.ts';

/** The vault's keys, made at the first call. Two parts of the extension may both be first: one of them wins. */
export async function ensureKeys(database: VaultDatabase): Promise<VaultKeys> {
  return (await storedKeys(database)) ?? keepFirst(database, await newKeys());
}

/** One write transaction decides whose keys are the vault's. */
async function keepFirst(database: VaultDatabase, candidate: VaultKeys): Promise<VaultKeys> {
  const transaction = writing(database, ['keys']);
  const present = await transaction.store.get('vault');
  if (!present) await transaction.store.put(candidate, 'vault');
  await transaction.done;
  return present ?? candidate;
}

async function newKeys(): Promise<VaultKeys> {
  // X25519 by name: the library's default may become post-quantum, which the `age` command does not open.
  const identity = await generateX25519Identity();
  const [recipient, key, metadataKey] = await Promise.all([
    identityToRecipient(identity),
    newDeviceKey(),
    newDeviceKey(),
  ]);
  return {
    version: 1,
    recipient,
    protection: { by: 'device', key, identity: await encryptText(key, identity, identityContext) },
    metadataKey,
  };
}
