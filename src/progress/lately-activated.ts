import type { Credential, RecordId } from '../domain/credential.ts';
import { waitsForProof } from '../domain/waits-for-proof.ts';

/** In milliseconds: later than this nobody sits before the page on which it was activated. */
const lately = 10 * 60_000;

/** The master tokens that a page showed to have become active a moment ago, and that were not verified since. Pure. */
export function latelyActivated(
  credentials: readonly Credential[],
  now: number,
): readonly { readonly id: RecordId; readonly name: string }[] {
  return credentials
    .filter((credential) => {
      const last = credential.history.at(-1);
      return (
        last?.cause === 'seen-active' && Math.abs(now - last.at) < lately && waitsForProof(credential, now)
      );
    })
    .map(({ id, name }) => ({ id, name }));
}
