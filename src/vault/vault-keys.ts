/**
 * The vault's keys: a recipient, which is all that saving needs; the identity that opens what is sealed to it, wrapped;
 * and the device keys for the wrapping and for what may be read without opening anything.
 */
import type { VaultDatabase } from './database.ts';
import type { Encrypted } from './device-cipher.ts';

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

/** The vault's keys; undefined before anything was saved. They are older than any record: read them after it. */
export function storedKeys(database: VaultDatabase): Promise<VaultKeys | undefined> {
  return database.get('keys', 'vault');
}
