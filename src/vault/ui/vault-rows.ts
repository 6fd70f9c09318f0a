import type { Credential } from '../../domain/credential.ts';
import { waitsForActivation } from '../../domain/life.ts';
import type { VaultContent } from '../credentials.ts';

/** One row of the vault page. */
export interface VaultRow {
  readonly credential: Credential;
  readonly deleted: boolean;
}

/**
 * The rows in their order: what waits for activation first, then the newest. A deleted one keeps its place, so that Undo
 * appears where Delete was.
 */
export function vaultRows({ credentials, deleted }: VaultContent, now: number): readonly VaultRow[] {
  const rows = [
    ...credentials.map((credential) => ({ credential, deleted: false })),
    ...deleted.map((credential) => ({ credential, deleted: true })),
  ];
  const rank = ({ credential }: VaultRow) => (waitsForActivation(credential, now) ? 0 : 1);
  return rows.sort(
    (one, other) => rank(one) - rank(other) || other.credential.capturedAt - one.credential.capturedAt,
  );
}
