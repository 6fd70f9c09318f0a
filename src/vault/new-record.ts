import type { Credential } from '../domain/credential.ts';
import { sha256 } from '../domain/sha256.ts';
import { encryptMetadata, type VaultRecord } from './record.ts';
import type { SealedCredential } from './seal.ts';
import { sealProven } from './seal-proven.ts';
import { VaultError } from './vault-error.ts';
import type { VaultKeys } from './vault-keys.ts';

/**
 * A record of a credential and its value, sealed and proven to open again. Needs no identity.
 * @throws VaultError `unproven`, or `disputed` while it is not certain whom the recipient belongs to
 */
export async function newRecord(
  credential: Credential,
  value: string,
  keys: VaultKeys,
): Promise<VaultRecord> {
  if (keys.disputed) throw new VaultError('disputed');
  const sealed = await sealProven(JSON.stringify(content(credential, value)), keys.recipient);
  const [valueDigest, sealedDigest] = await Promise.all([sha256(value), sha256(sealed)]);
  const metadata = await encryptMetadata(
    { version: 2, credential, valueDigest, sealedDigest },
    keys.metadataKey,
  );
  return { id: credential.id, version: 1, sealed, metadata };
}

/** What is sealed: the value, and of its labels those that never change. */
function content(credential: Credential, value: string): SealedCredential {
  const { id, kind, name, organization, host, capturedAt, expiresAt } = credential;
  return { version: 1, id, kind, value, name, organization, host, capturedAt, expiresAt };
}
