/**
 * A second copy of each sealed record, in `storage.local`, for the day IndexedDB lost one. It is written, and read for
 * nothing but bringing back what IndexedDB lacks: never to delete, to replace, or to say whom to seal to.
 */
import type { RecordId } from '../domain/credential.ts';
import { isRecordId } from '../domain/record-id.ts';
import { getTexts, removeTexts, setTexts, textsUnder } from '../platform/local-texts.ts';
import { fromBase64, toBase64 } from './base64.ts';
import type { VaultRecord } from './record.ts';
import { VaultError } from './vault-error.ts';

const prefix = 'record:';
/** Nobody's: what stands under it is never brought back. */
const canaryKey = 'canary';
const version = '1';

/** Each mirrored text by the id it stands under. */
export type Mirror = ReadonlyMap<RecordId, string>;

/** Copies records; done when they read back as written. @throws VaultError `full` or `storage` */
export async function mirrorRecords(records: readonly VaultRecord[]): Promise<void> {
  await keep(new Map(records.map((record) => [prefix + record.id, mirrorText(record)])));
}

/** Does with a canary what is done with a record, and takes it away again. @throws VaultError `full` or `storage` */
export async function tryMirror(canary: VaultRecord): Promise<void> {
  await keep(new Map([[canaryKey, mirrorText(canary)]]));
  await removeTexts([canaryKey]);
}

type Texts = ReadonlyMap<string, string>;

async function keep(texts: Texts): Promise<void> {
  const lacking = await unlike(texts);
  if (lacking.size === 0) return;
  try {
    await setTexts(lacking);
  } catch {
    throw new VaultError('full');
  }
  if ((await unlike(lacking)).size > 0) throw new VaultError('storage');
}

/** Those of the texts that are not stored as they are. */
async function unlike(texts: Texts): Promise<Texts> {
  const stored = await getTexts(texts.keys());
  return new Map([...texts].filter(([key, text]) => stored.get(key) !== text));
}

/** Everything mirrored, whoever wrote it. */
export async function readMirror(): Promise<Mirror> {
  const texts = await textsUnder(prefix);
  return new Map([...texts].filter((entry): entry is [RecordId, string] => isRecordId(entry[0])));
}

/** Removes copies of records that are gone for good. */
export function unmirror(ids: readonly RecordId[]): Promise<void> {
  return removeTexts(ids.map((id) => prefix + id));
}

/** Removes every copy. */
export async function emptyMirror(): Promise<void> {
  await removeTexts([...(await textsUnder(prefix)).keys()].map((id) => prefix + id));
}

/** What a record is in the mirror: version, sealed file, metadata. One text, because objects come back with their keys in another order. */
export function mirrorText({ sealed, metadata }: VaultRecord): string {
  return [version, ...[sealed, metadata.iv, metadata.data].map(toBase64)].join('.');
}

/** The record in a mirrored text; nothing when it is none. That it is genuine is another question. */
export function recordOf(id: RecordId, text: string): VaultRecord | undefined {
  const [found, ...parts] = text.split('.');
  const [sealed, iv, data] = parts.map(fromBase64);
  if (found !== version || parts.length !== 3 || !sealed || !iv || !data) return undefined;
  return { id, version: 1, sealed, metadata: { iv, data } };
}
