import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { seal, unseal } from './seal.ts';
import { VaultError } from './vault-error.ts';

/**
 * Seals to the vault and to a throw-away identity, and opens the file with the latter: so a locked vault proves that the
 * file is whole, and nothing unproven is ever written.
 * @throws VaultError `unproven`
 */
export async function sealProven(text: string, recipient: string): Promise<Uint8Array<ArrayBuffer>> {
  const throwAway = await generateX25519Identity();
  const file = await seal(text, [recipient, await identityToRecipient(throwAway)]);
  const opened = await unseal(file, throwAway).catch(() => undefined);
  if (opened !== text) throw new VaultError('unproven');
  return file;
}
