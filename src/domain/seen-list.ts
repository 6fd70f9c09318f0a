import type { Credential, CredentialKind } from './credential.ts';
import type { SeenRow } from './messages.ts';

/** A list of credentials as the page showed it. */
export interface SeenList {
  readonly kind: CredentialKind;
  readonly organizationName?: string | undefined;
  /** As that of a credential. */
  readonly host?: string | undefined;
  readonly rows: readonly SeenRow[];
}

/** Whether a list may speak of this credential: it is of its kind and host, and of no other organization as far as both are known. */
export function mayList(
  { kind, host, organizationName }: SeenList,
  credential: Pick<Credential, 'kind' | 'host' | 'organization'>,
): boolean {
  const { name } = credential.organization;
  const mayBeOf = !name || !organizationName || name === organizationName;
  return kind === credential.kind && host === credential.host && mayBeOf;
}
