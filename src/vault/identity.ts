import { decryptText } from './device-cipher.ts';
import { VaultError } from './vault-error.ts';
import { identityContext, type VaultKeys } from './vault-keys.ts';

/**
 * The identity that opens what is sealed to the vault. Only for extension pages: the background saves without it.
 * @throws VaultError `damaged`
 */
export async function vaultIdentity({ protection }: VaultKeys): Promise<string> {
  try {
    return await decryptText(protection.key, protection.identity, identityContext);
  } catch {
    throw new VaultError('damaged');
  }
}
