import type { Credential } from '../domain/credential.ts';

/** What the organization of a credential is called; undefined when nothing is known of it. */
export type OrganizationOf = (credential: Credential) => string | undefined;

/** Where only the id is known, the name may be known from another credential of the same organization. */
export function organizationNames(credentials: readonly Credential[]): OrganizationOf {
  const names = new Map<string, string>();
  for (const { organization } of credentials) {
    if (organization.id !== undefined && organization.name !== undefined)
      names.set(organization.id, organization.name);
  }
  return ({ organization: { id, name } }) => name ?? (id === undefined ? undefined : (names.get(id) ?? id));
}
