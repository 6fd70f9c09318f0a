import type { Credential } from '../domain/credential.ts';
import { afterDate } from '../domain/life.ts';
import { updateCredential } from './credentials.ts';

/** Writes down which credentials came to their end by `now`, or did not after all; answers all as they are then. @throws VaultError */
export async function noteEnds(
  credentials: readonly Credential[],
  now: number,
): Promise<readonly Credential[]> {
  const after: Credential[] = [];
  for (const credential of credentials) {
    const changed = afterDate(credential, now) !== credential;
    after.push(
      changed ? await updateCredential(credential.id, (current) => afterDate(current, now)) : credential,
    );
  }
  return after;
}
