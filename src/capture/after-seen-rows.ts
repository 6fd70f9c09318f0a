import { afterSeen, type Credential, type CredentialKind } from '../domain/credential.ts';
import type { SeenRow } from '../domain/messages.ts';

/**
 * The credential after a list of its kind was seen with these rows; the same object when nothing can be told. Rows of
 * one name that disagree are not sure which is which, so they change nothing.
 */
export function afterSeenRows(
  credential: Credential,
  kind: CredentialKind,
  rows: readonly SeenRow[],
  now: number,
): Credential {
  if (credential.kind !== kind) return credential;
  const states = new Set(rows.filter((row) => row.name === credential.name).map((row) => row.state));
  const [state] = states;
  return state !== undefined && states.size === 1 ? afterSeen(credential, state, now) : credential;
}
