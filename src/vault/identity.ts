import { decryptText } from './device-cipher.ts';
import type { DeviceProtection } from './protection/protection.ts';
import { unlockedIdentity } from './protection/unlocked.ts';
import { VaultError } from './vault-error.ts';
import { identityContext, type VaultKeys } from './vault-keys.ts';

/**
 * The identity that opens what is sealed to the vault. Only for extension pages: the background saves without it.
 * @throws VaultError `locked` or `damaged`
 */
export async function vaultIdentity({ protection }: VaultKeys, now = Date.now()): Promise<string> {
  if (protection.by === 'device') return deviceIdentity(protection);
  const identity = await unlockedIdentity(now);
  if (identity === undefined) throw new VaultError('locked');
  return identity;
}

async function deviceIdentity({ key, identity }: DeviceProtection): Promise<string> {
  try {
    return await decryptText(key, identity, identityContext);
  } catch {
    throw new VaultError('damaged');
  }
}
