/** Sealing: a credential with its value becomes one age file that the unmodified `age` command opens, too. */
import { Decrypter, Encrypter } from 'age-encryption';
import * as v from 'valibot';
import { labels } from './labels.ts';
import { type Migration, migrated } from './versions.ts';

/** Version 1 is the only one so far. */
const sealedMigrations: readonly Migration[] = [];

const sealedCredentialSchema = v.object({ ...labels, version: v.literal(1), value: v.string() });

/** The JSON inside a sealed file: complete in itself, so that a value can be told from others without Waykey. */
export type SealedCredential = v.InferOutput<typeof sealedCredentialSchema>;

/** The age file of `text`, which each of `recipients` can open. */
export async function seal(text: string, recipients: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return Uint8Array.from(await encrypter.encrypt(text));
}

/** @throws Error when the file is not for this identity, or any byte of it was changed. */
export async function unseal(file: Uint8Array, identity: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(file, 'text');
}

/** Reads the text of a sealed file. @throws Error when it is not what Waykey writes. */
export function parseSealed(text: string): SealedCredential {
  return v.parse(sealedCredentialSchema, migrated(JSON.parse(text), sealedMigrations));
}
