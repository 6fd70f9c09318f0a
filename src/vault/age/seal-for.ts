import { type OnProgress, sealWithPassphrase } from '../protection/derive.ts';
import { seal } from '../seal.ts';

/** Who is to open a file: age allows either recipients or one passphrase, never both. */
export type SealFor = { readonly recipients: readonly string[] } | { readonly passphrase: string };

/** An age file of `text` for somebody outside of the vault. @throws VaultError `worker` */
export function sealFor(
  text: string,
  to: SealFor,
  onProgress?: OnProgress,
): Promise<Uint8Array<ArrayBuffer>> {
  return 'passphrase' in to ? sealWithPassphrase(text, to.passphrase, onProgress) : seal(text, to.recipients);
}
