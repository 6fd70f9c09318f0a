/** What the journeys know of the replica: who signs in with what, and which values it issued. */
import type { ApiKey, MasterToken } from '../site/model/entities.ts';
import { seededOrganizations, seededPassword, seededPeople } from '../site/model.ts';
import type { Site } from '../site/server.ts';
import type { FollowOptions } from './follow-card.ts';

/** The site as the browser knows it. */
export const siteHome = 'https://www.insidemaps.com/';

/** The organization the journeys work in. */
export const organizationName = seededOrganizations.main;

/** What the administrator types into a field, given the name of the token to make, and chooses where the card cannot. */
export function administrator(tokenName: string): Pick<FollowOptions, 'typed' | 'chosen'> {
  return {
    typed: (field) => {
      // The button beside it makes it a field for text.
      if (/password/.test(field.type + field.name)) return seededPassword;
      if (/e-?mail/.test(field.type + field.name)) return seededPeople.administrator.email;
      return tokenName;
    },
    chosen: {
      'open-organization': { text: 'Organization Details', beside: organizationName },
    },
  };
}

/** All master tokens of the organization, as the site has them. */
export function issuedTokens({ model }: Site): readonly MasterToken[] {
  return model.credentials.tokens(...administration(model));
}

/** All API keys of the organization, as the site has them. */
export function issuedKeys({ model }: Site): readonly ApiKey[] {
  return model.credentials.keys(...administration(model));
}

/** The administrator and the organization the journeys work in. */
export function administration(model: Site['model']) {
  const administrator = model.accounts.byEmail(seededPeople.administrator.email);
  const membership =
    administrator &&
    model.organizations
      .membershipsOf(administrator)
      .find(({ organizationId }) => model.organizations.byId(organizationId).name === organizationName);
  if (!administrator || !membership) throw new Error('The replica lacks its administrator.');
  return [administrator, membership.organizationId] as const;
}

/** The only master token of that name. */
export function issuedToken(site: Site, name: string): MasterToken {
  const [token, ...others] = issuedTokens(site).filter((one) => one.name === name);
  if (!token || others.length > 0) throw new Error(`The replica has not exactly one token “${name}”.`);
  return token;
}

/** The only API key of that name. */
export function issuedKey(site: Site, name: string): ApiKey {
  const [key, ...others] = issuedKeys(site).filter((one) => one.name === name);
  if (!key || others.length > 0) throw new Error(`The replica has not exactly one API key “${name}”.`);
  return key;
}
