/** Files in the age format, as they come from a person: what they need to be opened, and opening them. */
import { armor } from 'age-encryption';
import { type OnProgress, openWithPassphrase } from '../protection/derive.ts';
import { unseal } from '../seal.ts';
import { VaultError } from '../vault-error.ts';

/** No file of ours comes near it: a thousand credentials take less than two megabytes. */
export const largestFile = 20 * 1024 * 1024;

/** What opens a file. */
export interface AgeFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly needs: 'passphrase' | 'identity';
}

const magic = 'age-encryption.org/v1\n';

/** Reads a file, binary or armored. @throws VaultError `notAge`, `tooLarge` or `unreadable` */
export async function readAgeFile(file: Blob): Promise<AgeFile> {
  if (file.size > largestFile) throw new VaultError('tooLarge');
  const raw = new Uint8Array(
    await file.arrayBuffer().catch(() => {
      throw new VaultError('unreadable');
    }),
  );
  const bytes = unarmored(raw);
  const header = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  if (!header.startsWith(magic)) throw new VaultError('notAge');
  return { bytes, needs: header.startsWith('-> scrypt ', magic.length) ? 'passphrase' : 'identity' };
}

function unarmored(raw: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const start = new TextDecoder('latin1').decode(raw.subarray(0, 60)).trimStart();
  if (!start.startsWith('-----BEGIN AGE ENCRYPTED FILE-----')) return raw;
  try {
    return Uint8Array.from(armor.decode(new TextDecoder().decode(raw)));
  } catch {
    throw new VaultError('notAge');
  }
}

/** The text of a file for `identity` (`AGE-SECRET-KEY-1…`); undefined when it is for somebody else, or was changed. */
export function openWithIdentity({ bytes }: AgeFile, identity: string): Promise<string | undefined> {
  return unseal(bytes, identity.trim()).catch(() => undefined);
}

/** The text of a file under a passphrase; undefined when it is not the right one, or the file was changed. @throws VaultError `worker` */
export function openAgeFile(
  { bytes }: AgeFile,
  passphrase: string,
  onProgress?: OnProgress,
): Promise<string | undefined> {
  return openWithPassphrase(bytes, passphrase, onProgress);
}
