/** Opens every record with the vault's own identity and notes which of them hold what they should. Only for extension pages. */
import { sha256 } from '../domain/sha256.ts';
import { changeAllMetadata } from './change-metadata.ts';
import { withExistingDatabase } from './database.ts';
import { vaultIdentity } from './identity.ts';
import { inTurns } from './in-turns.ts';
import { checkRecipient } from './protection/recipient.ts';
import { readMetadata, type VaultRecord } from './record.ts';
import { parseSealed, unseal } from './seal.ts';
import { storedKeys } from './vault-keys.ts';

/** What was found: how many open, and how many do not. */
export interface Proven {
  readonly whole: number;
  readonly damaged: number;
  /** The recipient belongs to the identity. */
  readonly recipient: boolean;
}

/**
 * Proves the whole vault, after an unlocking or when a page opens an unlocked one. A save proves that its file opens to a
 * throw-away identity; that it opens to the vault's own can only be shown here.
 * @throws VaultError `locked`
 */
export async function proveRecords(now: number): Promise<Proven> {
  const found = await withExistingDatabase(async (database) => {
    const keys = await storedKeys(database);
    if (!keys) return undefined;
    const identity = await vaultIdentity(keys, now);
    const records = await database.getAll('records');
    const proofs = await inTurns(records, async (record) => {
      const metadata = await readMetadata(record, keys.metadataKey);
      const whole = await isWhole(record, identity, metadata?.valueDigest);
      return { id: record.id, whole, before: metadata?.proof?.whole, readable: metadata !== undefined };
    });
    return { identity, stored: keys.recipient, proofs };
  }, undefined);
  if (!found) return { whole: 0, damaged: 0, recipient: true };
  const recipient = await checkRecipient(found.identity, found.stored);
  const news = new Map(
    found.proofs.flatMap(({ id, whole, before, readable }) =>
      readable && whole !== before ? [[id, whole]] : [],
    ),
  );
  // A note that cannot be made now is made at the next proof.
  await changeAllMetadata([...news.keys()], (metadata, id) => ({
    ...metadata,
    proof: { at: now, whole: news.get(id) ?? false },
  })).catch(() => undefined);
  const whole = found.proofs.filter((proof) => proof.whole).length;
  return { whole, damaged: found.proofs.length - whole, recipient };
}

async function isWhole({ id, sealed }: VaultRecord, identity: string, digest?: string): Promise<boolean> {
  try {
    const content = parseSealed(await unseal(sealed, identity));
    return content.id === id && (digest === undefined || digest === (await sha256(content.value)));
  } catch {
    return false;
  }
}
