import type { Credential, CredentialKind } from './credential.ts';
import type { SeenRow } from './messages.ts';

/** A list of credentials as the page showed it. */
export interface SeenList {
  readonly kind: CredentialKind;
  readonly organizationName?: string | undefined;
  readonly rows: readonly SeenRow[];
}

/** Whether a list may speak of this credential: it is of its kind, and of no other organization as far as both are known. */
export function mayList(
  { kind, organizationName }: SeenList,
  credential: Pick<Credential, 'kind' | 'organization'>,
): boolean {
  const { name } = credential.organization;
  return kind === credential.kind && (!name || !organizationName || name === organizationName);
}
