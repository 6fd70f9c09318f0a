import type { Credential } from './credential.ts';
import { stateAt } from './life.ts';

/** Whether the API was not yet asked with success about a master token in the state it has: one not active, or active since. */
export function waitsForProof(credential: Credential, now: number): boolean {
  const { kind, verifiedAt, stateSince } = credential;
  // An API key travels in another header, which nobody outside has described.
  if (kind !== 'master-token') return false;
  const state = stateAt(credential, now);
  if (state === 'not-activated') return true;
  return state === 'active' && (verifiedAt === undefined || verifiedAt < stateSince);
}
