/** Age files under a passphrase, as the worker makes and opens them: scrypt blocks whoever runs it for a second or more. */
import { Decrypter, Encrypter } from 'age-encryption';

/** Base-2 logarithm of scrypt's cost: one second and 256 MB on a computer of today; what `age` itself uses. */
export const workFactor = 18;

/** The age file of `text`, which this passphrase opens. Blocks for about a second. */
export async function sealUnderPassphrase(
  text: string,
  passphrase: string,
  cost = workFactor,
): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(cost);
  return Uint8Array.from(await encrypter.encrypt(text));
}

/** The text of such a file. Blocks for about a second. @throws Error for another passphrase, or a changed file */
export function openUnderPassphrase(file: Uint8Array, passphrase: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  return decrypter.decrypt(file, 'text');
}
