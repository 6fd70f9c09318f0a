/**
 * The vault's keys: a recipient, which is all that saving needs; the identity that opens what is sealed to it, wrapped;
 * and the device keys for the wrapping and for what may be read without opening anything.
 */
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { type VaultDatabase, writing } from './database.ts';
import { type Encrypted, encryptText, newDeviceKey } from './device-cipher.ts';

/** How the identity is kept from being used. */
export interface DeviceProtection {
  readonly by: 'device';
  readonly key: CryptoKey;
  readonly identity: Encrypted;
}

export interface VaultKeys {
  readonly version: 1;
  /** `age1…`: credentials are sealed to it. */
  readonly recipient: string;
  readonly protection: DeviceProtection;
  /** Encrypts names, dates and states, which reminders need while the vault is locked. */
  readonly metadataKey: CryptoKey;
}

/** What a wrapped identity is bound to. */
export const identityContext = 'waykey vault identity';

/** The vault's keys, made at the first call. The background and a page may both be first: one of them wins. */
export async function vaultKeys(database: VaultDatabase): Promise<VaultKeys> {
  return (await database.get('keys', 'vault')) ?? keep(database, await newKeys());
}

/** One write transaction decides whose keys are the vault's. */
async function keep(database: VaultDatabase, candidate: VaultKeys): Promise<VaultKeys> {
  const transaction = writing(database, 'keys');
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
