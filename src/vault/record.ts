/** One stored credential: nothing in it is clear text but its random id. */
import * as v from 'valibot';
import type { Credential, RecordId } from '../domain/credential.ts';
import { unrecordedHistory } from '../domain/life.ts';
import { sha256 } from '../domain/sha256.ts';
import { decryptText, type Encrypted, encryptText } from './device-cipher.ts';
import { labels, lifeLabels, recordId } from './labels.ts';
import { type Migration, migrated } from './versions.ts';

export interface VaultRecord {
  readonly id: RecordId;
  readonly version: 1;
  /** The age file. Written once, never changed. */
  readonly sealed: Uint8Array<ArrayBuffer>;
  /** `RecordMetadata`, encrypted with the device's metadata key and bound to the id. */
  readonly metadata: Encrypted;
}

const credentialSchema = v.object({
  ...labels,
  ...lifeLabels,
  verifiedAt: v.optional(v.number()),
  note: v.optional(v.string()),
  unnamed: v.optional(v.boolean()),
  replaces: v.optional(recordId),
  replacedBy: v.optional(recordId),
});

const firstSchema = v.looseObject({
  credential: v.looseObject({ kind: labels.kind, state: lifeLabels.state, stateSince: v.number() }),
});

/** 2: the history of the credential's states. */
const metadataMigrations: readonly Migration[] = [
  (stored) => {
    const { credential } = v.parse(firstSchema, stored);
    return { ...stored, version: 2, credential: { ...credential, history: unrecordedHistory(credential) } };
  },
];

const metadataSchema = v.object({
  version: v.literal(2),
  credential: credentialSchema,
  /** SHA-256 (hex) of the value that was opened again from the sealed file before it was stored. */
  valueDigest: v.string(),
  /** SHA-256 (hex) of that file: proves, without opening, that what is stored is what was opened. */
  sealedDigest: v.string(),
  /** Deleted by the person, in milliseconds since 1970; it can still be undone. */
  deletedAt: v.optional(v.number()),
  /** When the sealed file was last opened with the vault's own identity, and whether it held this credential. */
  proof: v.optional(v.object({ at: v.number(), whole: v.boolean() })),
});

/** What is known of a record without opening it. */
export interface RecordMetadata extends v.InferOutput<typeof metadataSchema> {
  readonly credential: Credential;
}

/** Encrypts the metadata of the record with that id. */
export function encryptMetadata(metadata: RecordMetadata, key: CryptoKey): Promise<Encrypted> {
  return encryptText(key, JSON.stringify(metadata), metadata.credential.id);
}

/**
 * The metadata of a record; undefined when they belong to another record, were changed, are of no known version, or the
 * key is gone.
 */
export async function readMetadata(
  record: VaultRecord,
  key: CryptoKey | undefined,
): Promise<RecordMetadata | undefined> {
  if (!key) return undefined;
  try {
    const stored: unknown = JSON.parse(await decryptText(key, record.metadata, record.id));
    return v.parse(metadataSchema, migrated(stored, metadataMigrations));
  } catch {
    return undefined;
  }
}

/** Whether the sealed file is, byte for byte, the one that was opened before it was stored. */
export async function isWhole(record: VaultRecord, metadata: RecordMetadata): Promise<boolean> {
  return metadata.sealedDigest === (await sha256(record.sealed));
}

/** Whether two readings of a record hold the same metadata: the initialisation vector is fresh for each write. */
export function sameVersion(one: VaultRecord, other: VaultRecord): boolean {
  return one.metadata.iv.every((byte, index) => byte === other.metadata.iv[index]);
}
