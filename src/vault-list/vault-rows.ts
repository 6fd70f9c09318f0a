import type { Credential } from '../domain/credential.ts';

/** One row of the vault's list. */
export interface VaultRow {
  readonly credential: Credential;
  readonly deleted: boolean;
}

/** A row for each credential. A deleted one keeps its place, so that Undo appears where Delete was. */
export function vaultRows({
  credentials,
  deleted,
}: {
  readonly credentials: readonly Credential[];
  readonly deleted: readonly Credential[];
}): readonly VaultRow[] {
  return [
    ...credentials.map((credential) => ({ credential, deleted: false })),
    ...deleted.map((credential) => ({ credential, deleted: true })),
  ];
}
