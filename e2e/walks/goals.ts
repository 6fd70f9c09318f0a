/** What each guide is for, in the model of the site: whether a walk has reached it. */
import { administration, issuedKeys, issuedTokens } from '../harness/replica.ts';
import { named } from '../harness/ways.ts';
import type { Site } from '../site/server.ts';

/** Whether it is reached now, once a walk has begun. */
export type Goal = (saved: { readonly active: boolean } | undefined) => boolean;

/** Takes the site as it is at the beginning. */
export function goalOf(guide: string, site: Site): Goal {
  const { organizations, invitations } = site.model;
  const [administrator, organization] = administration(site.model);
  const members = () => organizations.members(organization);
  const roles = new Map(members().map(({ id, role }) => [id, role]));
  const keys = issuedKeys(site).length;
  const invited = () =>
    organizations
      .membershipsOf(administrator)
      .filter(({ role }) => role === 'Administrator')
      .flatMap(({ organizationId }) => invitations.ofOrganization(organizationId));
  const goals: Readonly<Record<string, Goal>> = {
    'generate-master-token': (saved) => saved?.active === true,
    'replace-master-token': (saved) => saved !== undefined,
    'deactivate-master-token': () => issuedTokens(site).some(({ active }) => !active),
    'create-api-key': (saved) => saved !== undefined,
    'deactivate-api-key': () => issuedKeys(site).some(({ active }) => !active),
    'remove-api-key': () => issuedKeys(site).length < keys,
    'remove-member': () => members().length < roles.size,
    'change-member-role': () => members().some(({ id, role }) => role !== roles.get(id)),
    'invite-users': () => invited().some(({ role }) => role === 'User'),
    'invite-admins': () => invited().some(({ role }) => role === 'Administrator'),
    'create-organization': () =>
      organizations
        .membershipsOf(administrator)
        .some(({ organizationId }) => organizations.byId(organizationId).name === named.organization),
    'accept-invitation': () => invitations.ofAccount(administrator).length === 0,
  };
  const goal = goals[guide];
  if (!goal) throw new Error(`Nobody knows what ${guide} is for.`);
  return goal;
}

/** Who has which role in the organization the walks are about. */
export function rolesIn({ model }: Site): Record<string, string> {
  const [, organization] = administration(model);
  return Object.fromEntries(
    model.organizations
      .members(organization)
      .flatMap(({ accountId, role }) => [[model.accounts.byId(accountId).name, role]]),
  );
}
