import {
  type Credential,
  type CredentialKind,
  initialState,
  type OrganizationRef,
  type RecordId,
} from '../domain/credential.ts';
import type { Receipt } from '../domain/messages.ts';
import { type VaultDatabase, withDatabase, writing } from './database.ts';
import { ensureKeys } from './ensure-keys.ts';
import { mirrorRecord } from './mirror.ts';
import { newRecord } from './new-record.ts';
import { isWhole, readMetadata, type VaultRecord } from './record.ts';
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
  /** Milliseconds since 1970. */
  readonly expiresAt?: number | undefined;
  /** The name was made up. */
  readonly unnamed?: boolean | undefined;
}

/**
 * Seals and stores a value, and answers with the proof that it can be opened again. Needs no identity, so it works while
 * the vault is locked. Saving twice under one id is saving once: what is stored is never overwritten, and the receipt
 * tells what is stored.
 * @throws VaultError
 */
export function saveCredential(request: NewCredential, now: number): Promise<Receipt> {
  return withDatabase(async (database) => {
    const keys = await ensureKeys(database);
    if (!(await database.getKey('records', request.id))) {
      if (await insert(database, await newRecord(newCredential(request, now), request.value, keys)))
        announceChange();
    }
    return receipt(database, request.id, keys);
  });
}

/** False when another save of the same id came first. */
async function insert(database: VaultDatabase, record: VaultRecord): Promise<boolean> {
  const transaction = writing(database, ['records', 'deleted']);
  const records = transaction.objectStore('records');
  const taken = await records.getKey(record.id);
  if (!taken) await records.add(record);
  // Still being handed over after it was deleted for good: losing it would be worse than keeping it once more.
  if (!taken) await transaction.objectStore('deleted').delete(record.id);
  await transaction.done;
  return !taken;
}

/** Reads the record back: both stores must hold, byte for byte, the file that was opened. */
async function receipt(database: VaultDatabase, id: RecordId, keys: VaultKeys): Promise<Receipt> {
  const record = await database.get('records', id);
  if (!record) throw new VaultError('unproven');
  const metadata = await readMetadata(record, keys.metadataKey);
  if (!metadata || !(await isWhole(record, metadata))) throw new VaultError('unproven');
  await mirrorRecord(record);
  return { id, digest: metadata.valueDigest, name: metadata.credential.name };
}

function newCredential(request: NewCredential, now: number): Credential {
  return {
    id: request.id,
    kind: request.kind,
    name: request.name,
    organization: request.organization,
    capturedAt: now,
    expiresAt: request.expiresAt,
    unnamed: request.unnamed,
    state: initialState(request.kind),
    stateSince: now,
  };
}
