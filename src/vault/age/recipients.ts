/** Recipients as a person pastes them: `age1…`, one or several. */
import { Encrypter } from 'age-encryption';

/** The recipients in a text, or the first word of it that is none. */
export type ReadRecipients =
  | { readonly recipients: readonly [string, ...string[]] }
  | { readonly wrong: string }
  | { readonly empty: true };

/** Reads recipients, apart by spaces, commas or lines. Each carries a checksum, so a typo is found. */
export function readRecipients(text: string): ReadRecipients {
  const [first, ...more] = text.split(/[\s,;]+/).filter((word) => word !== '');
  if (first === undefined) return { empty: true };
  const words = [first, ...more] as const;
  const wrong = words.find((word) => !isRecipient(word));
  return wrong === undefined ? { recipients: words } : { wrong };
}

/** An X25519 recipient. The post-quantum ones (`age1pq…`) are left out: not every `age` command opens what they seal. */
export function isRecipient(word: string): boolean {
  if (!/^age1(?!pq)/.test(word)) return false;
  try {
    new Encrypter().addRecipient(word);
    return true;
  } catch {
    return false;
  }
}
