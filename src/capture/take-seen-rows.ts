import type { CredentialKind, RecordId } from '../domain/credential.ts';
import type { SeenRow } from '../domain/messages.ts';
import { listCredentials, updateCredential } from '../vault/credentials.ts';
import { afterSeenRows } from './after-seen-rows.ts';

/** Brings the vault's credentials to what a list on the page says; answers which of them are active now. */
export async function takeSeenRows(
  kind: CredentialKind,
  rows: readonly SeenRow[],
  now: number,
): Promise<RecordId[]> {
  const active: RecordId[] = [];
  for (const credential of await listCredentials()) {
    const after = afterSeenRows(credential, kind, rows, now);
    if (after !== credential) {
      await updateCredential(credential.id, (current) => afterSeenRows(current, kind, rows, now));
    }
    if (after.state === 'active') active.push(after.id);
  }
  return active;
}
