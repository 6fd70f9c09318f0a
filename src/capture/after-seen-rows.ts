import type { Credential, CredentialKind } from '../domain/credential.ts';
import { afterEvent } from '../domain/life.ts';
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
  if (state === undefined || states.size > 1) return credential;
  return afterEvent(credential, { at: now, cause: `seen-${state}` });
}
