import {
  type Credential,
  type CredentialKind,
  initialState,
  type OrganizationRef,
  type RecordId,
} from '../domain/credential.ts';
import type { Receipt } from '../domain/messages.ts';
import { sha256 } from '../domain/sha256.ts';
import { type VaultDatabase, withDatabase, writing } from './database.ts';
import { ensureKeys } from './ensure-keys.ts';
import { mirrorRecords } from './mirror.ts';
import { newRecord } from './new-record.ts';
import { isWhole, type RecordMetadata, readMetadata, type VaultRecord } from './record.ts';
import { announceChange } from './vault-changes.ts';
import { VaultError } from './vault-error.ts';
import type { VaultKeys } from './vault-keys.ts';

/** A value to keep, with the labels that were read from it and from the page. */
export interface NewCredential {
  readonly id: RecordId;
  readonly kind: CredentialKind;
  readonly value: string;
  readonly name: string;
  readonly organization: OrganizationRef;
  readonly host?: string | undefined;
  /** Milliseconds since 1970. */
  readonly expiresAt?: number | undefined;
  /** The name was made up. */
  readonly unnamed?: boolean | undefined;
}

/**
 * Seals and stores a value, and answers with the proof that it can be opened again. Needs no identity, so it works while
 * the vault is locked. Saving twice under one id, or one value under two ids, is saving once: what is stored is never
 * overwritten, and the receipt tells what is stored. A page that is loaded again, or a new version of this extension,
 * catches a value that is still on the screen under another id.
 * @throws VaultError
 */
export function saveCredential(request: NewCredential, now: number): Promise<Receipt> {
  return withDatabase(async (database) => {
    const keys = await ensureKeys(database);
    const valueDigest = await sha256(request.value);
    const held = new Map<RecordId, boolean>();
    let record: VaultRecord | undefined;
    for (;;) {
      const ids = await database.getAllKeys('records');
      for (const id of ids) if (!held.has(id)) held.set(id, await holds(database, id, valueDigest, keys));
      const keptIn = ids.includes(request.id) ? request.id : ids.find((id) => held.get(id));
      if (keptIn) return receipt(database, request.id, keptIn, keys);
      record ??= await newRecord(newCredential(request, now), request.value, keys);
      if (await insert(database, record, ids)) announceChange();
    }
  });
}

/** Whether a record holds a value and gives it back: it is not deleted, and as far as can be told without opening it, it is whole. */
async function holds(
  database: VaultDatabase,
  id: RecordId,
  valueDigest: string,
  keys: VaultKeys,
): Promise<boolean> {
  const record = await database.get('records', id);
  const metadata = record && (await readMetadata(record, keys.metadataKey));
  if (!record || metadata?.valueDigest !== valueDigest || metadata.deletedAt !== undefined) return false;
  return opens(record, metadata);
}

async function opens(record: VaultRecord, metadata: RecordMetadata): Promise<boolean> {
  return metadata.proof?.whole !== false && (await isWhole(record, metadata));
}

/** False when other records than `seen` are there by now: then what to do has to be decided again. */
async function insert(
  database: VaultDatabase,
  record: VaultRecord,
  seen: readonly RecordId[],
): Promise<boolean> {
  const transaction = writing(database, ['records', 'deleted']);
  const records = transaction.objectStore('records');
  const ids = await records.getAllKeys();
  // Both come in the order of their ids.
  const unchanged = ids.length === seen.length && ids.every((id, index) => id === seen[index]);
  if (unchanged) {
    await records.add(record);
    // Still being handed over after it was deleted for good: losing it would be worse than keeping it once more.
    await transaction.objectStore('deleted').delete(record.id);
  }
  await transaction.done;
  return unchanged;
}

/** Reads the record back: both stores must hold, byte for byte, the file that was opened. */
async function receipt(
  database: VaultDatabase,
  id: RecordId,
  keptIn: RecordId,
  keys: VaultKeys,
): Promise<Receipt> {
  const record = await database.get('records', keptIn);
  if (!record) throw new VaultError('unproven');
  const metadata = await readMetadata(record, keys.metadataKey);
  if (!metadata || !(await opens(record, metadata))) throw new VaultError('unproven');
  await mirrorRecords([record]);
  return { id, keptIn, digest: metadata.valueDigest, name: metadata.credential.name };
}

function newCredential(request: NewCredential, now: number): Credential {
  return {
    id: request.id,
    kind: request.kind,
    name: request.name,
    organization: request.organization,
    host: request.host,
    capturedAt: now,
    expiresAt: request.expiresAt,
    unnamed: request.unnamed,
    state: initialState(request.kind),
    stateSince: now,
    history: [],
  };
}
