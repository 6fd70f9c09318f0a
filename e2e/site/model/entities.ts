/** What a member may do in an organization, from most to least. */
export const roles = ['Administrator', 'Supervisor', 'User', 'Scanner', 'Limited Scanner'] as const;
export type Role = (typeof roles)[number];

/** A person who can sign in. */
export interface Account {
  readonly id: string;
  readonly email: string;
  name: string;
  password: string;
}

/** A customer of the site: a company with members, projects and API credentials. */
export interface Organization {
  /** Ten letters and digits; also the `organizationId` claim of its master tokens. */
  readonly id: string;
  name: string;
  readonly createdAt: number;
}

/** That an account belongs to an organization, and what it may do there. */
export interface Membership {
  readonly id: string;
  readonly organizationId: string;
  readonly accountId: string;
  role: Role;
  readonly joinedAt: number;
}

/** An invitation nobody has answered yet. */
export interface Invitation {
  readonly id: string;
  readonly organizationId: string;
  readonly email: string;
  readonly role: Role;
  readonly invitedBy: string;
  readonly createdAt: number;
}

/** A captured place, as 3D tour or floor plan. */
export interface Project {
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  readonly address: string;
  readonly kind: '3D tour' | 'Floor plan';
  readonly updatedAt: number;
}

/** A master token. Its value leaves the site only in the answer to creating or replacing it. */
export interface MasterToken {
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  readonly createdAt: number;
  expiresAt: number;
  active: boolean;
  value: string;
}

/** An API key. Its value leaves the site only in the answer to creating it. */
export interface ApiKey {
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  active: boolean;
  readonly value: string;
}

/** An e-mail the site has sent; nothing is delivered, the outbox is all there is. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The path on the site its button opens. */
  readonly path: string;
}
