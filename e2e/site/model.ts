import { Accounts } from './model/accounts.ts';
import { ApiSessions } from './model/api-sessions.ts';
import { Credentials } from './model/credentials.ts';
import { Invitations } from './model/invitations.ts';
import { Organizations } from './model/organizations.ts';
import { type SeedOptions, seed } from './model/seed.ts';

export type { SeedOptions } from './model/seed.ts';
export { seededOrganizations, seededPassword, seededPeople } from './model/seed.ts';

/** How a model starts. */
export interface ModelOptions extends SeedOptions {
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
}

/** Everything the site knows, in memory. Every skin shows the same model. */
export interface SiteModel {
  readonly accounts: Accounts;
  readonly organizations: Organizations;
  readonly invitations: Invitations;
  readonly credentials: Credentials;
  readonly apiSessions: ApiSessions;
}

/** A model with the seeded people, two organizations of theirs, and an invitation from a third. */
export function createModel(options: ModelOptions = {}): SiteModel {
  const now = options.now ?? Date.now;
  const accounts = new Accounts();
  const organizations = new Organizations(now);
  const credentials = new Credentials(organizations, now);
  const model: SiteModel = {
    accounts,
    organizations,
    invitations: new Invitations(accounts, organizations, now),
    credentials,
    apiSessions: new ApiSessions(credentials),
  };
  seed(model, options, now());
  return model;
}
