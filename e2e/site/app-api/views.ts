import type { Account, ApiKey, Invitation, MasterToken, Membership } from '../model/entities.ts';
import type { SiteModel } from '../model.ts';

/** What the front end sees of an account. */
export function accountView({ name, email }: Account) {
  return { name, email };
}

/** An organization in the list of the person's own. */
export function organizationView(model: SiteModel, membership: Membership) {
  const { id, name, createdAt } = model.organizations.byId(membership.organizationId);
  return {
    id,
    name,
    createdAt,
    role: membership.role,
    members: model.organizations.members(id).length,
    projects: model.organizations.projects(id).length,
  };
}

/** A row of the members table. */
export function memberView(model: SiteModel, membership: Membership, viewer: Account) {
  const { name, email } = model.accounts.byId(membership.accountId);
  const { id, role, joinedAt } = membership;
  return { id, name, email, role, joinedAt, isYou: membership.accountId === viewer.id };
}

/** An invitation, as the invited person and the organization's members see it. */
export function invitationView(
  model: SiteModel,
  { id, organizationId, email, role, invitedBy, createdAt }: Invitation,
) {
  const organization = model.organizations.byId(organizationId).name;
  return { id, organization, email, role, invitedBy: model.accounts.byId(invitedBy).name, createdAt };
}

/** A row of the API tab; never the value. */
export function credentialView({ id, name, createdAt, expiresAt, active }: MasterToken | ApiKey) {
  return { id, name, createdAt, expiresAt, active };
}
