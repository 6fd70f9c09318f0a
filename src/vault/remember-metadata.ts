import type { RecordId } from '../domain/credential.ts';
import { type RecordMetadata, readMetadata, type VaultRecord } from './record.ts';

/**
 * `readMetadata` for a page that reads the vault at each change: what is stored as it was is not decrypted again, and
 * comes back as the same object, so that whoever draws it sees that nothing changed.
 */
export function rememberMetadata(): typeof readMetadata {
  const known = new Map<RecordId, { readonly record: VaultRecord; readonly metadata: RecordMetadata }>();
  return async (record, key) => {
    const before = key && known.get(record.id);
    if (before && sameBytes(before.record, record)) return before.metadata;
    const metadata = await readMetadata(record, key);
    if (metadata) known.set(record.id, { record, metadata });
    else known.delete(record.id);
    return metadata;
  };
}

/** Of all that is encrypted, not only of the initialisation vector: one changed byte has to show as damage. */
function sameBytes({ metadata: one }: VaultRecord, { metadata: other }: VaultRecord): boolean {
  return equal(one.iv, other.iv) && equal(one.data, other.data);
}

function equal(one: Uint8Array, other: Uint8Array): boolean {
  // A loop, because a thousand records are half a million bytes each time.
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false;
  return true;
}
