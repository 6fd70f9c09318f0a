/** The person signed in. */
export interface Account {
  name: string;
  email: string;
}

/** An organization the person belongs to. */
export interface Organization {
  id: string;
  name: string;
  role: string;
  createdAt: number;
  members: number;
  projects: number;
}

/** An unanswered invitation. */
export interface Invitation {
  id: string;
  organization: string;
  email: string;
  role: string;
  invitedBy: string;
}

/** A member of an organization. */
export interface Member {
  id: string;
  name: string;
  email: string;
  role: string;
  joinedAt: number;
  isYou: boolean;
}

/** A master token or an API key, without its value. */
export interface Credential {
  id: string;
  name: string;
  createdAt: number;
  expiresAt: number;
  active: boolean;
}

/** A captured place. */
export interface Project {
  id: string;
  name: string;
  address: string;
  kind: string;
  organization: string;
  updatedAt: number;
}
