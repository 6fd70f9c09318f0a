/** Sealing: a credential with its value becomes one age file that the unmodified `age` command opens, too. */
import { Decrypter, Encrypter } from 'age-encryption';
import * as v from 'valibot';
import type { RecordId } from '../domain/credential.ts';
import { isRecordId } from '../domain/record-id.ts';

export const recordIdSchema = v.custom<RecordId>((input) => typeof input === 'string' && isRecordId(input));

const sealedCredentialSchema = v.object({
  version: v.literal(1),
  id: recordIdSchema,
  kind: v.picklist(['master-token', 'api-key']),
  value: v.string(),
  name: v.string(),
  organization: v.object({ id: v.optional(v.string()), name: v.optional(v.string()) }),
  capturedAt: v.number(),
  expiresAt: v.optional(v.number()),
});

/** The JSON inside a sealed file: complete in itself, so that a value can be told from others without Waykey. */
export type SealedCredential = v.InferOutput<typeof sealedCredentialSchema>;

/** The age file of `text`, which each of `recipients` can open. */
export async function seal(text: string, recipients: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return Uint8Array.from(await encrypter.encrypt(text));
}

/** @throws Error when the file is not for this identity, or any byte of it was changed. */
export function unseal(file: Uint8Array, identity: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(file, 'text');
}

/** Reads the text of a sealed file. @throws Error when it is not what Waykey writes. */
export function parseSealed(text: string): SealedCredential {
  return v.parse(sealedCredentialSchema, JSON.parse(text));
}
