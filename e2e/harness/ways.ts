/** How each guide is followed on the replica: what has to be there before, and what the person types, chooses and does. */
import type { Site } from '../site/server.ts';
import type { FollowOptions } from './follow-card.ts';
import { administration, administrator } from './replica.ts';
import type { Box } from './tab.ts';

/** Names that are on the lists from the start, or are given on the way. */
export const named = {
  token: 'Website integration',
  otherToken: 'Floor plans',
  key: 'Tour importer',
  otherKey: 'Reporting',
  removed: /Lena/,
  promoted: /Marko/,
  organization: 'Lakeside Tours',
  addresses: 'one@example.com, two@example.com',
} as const;

type Choose = (use: Box, what: string) => Promise<void>;

/** One guide and its way. */
export interface Way {
  readonly id: string;
  readonly title: string;
  readonly prepare?: (site: Site) => void;
  /** `choose` takes one of several in the field at a place of the page; only roles are chosen so. */
  readonly follow: (choose?: Choose) => FollowOptions;
  /** The steps it shows to somebody who is signed out, but for the first. */
  readonly steps: readonly string[];
}

const toOrganizations = ['sign-in', 'open-user-menu', 'open-organizations'];
const toApiTab = [...toOrganizations, 'open-organization', 'open-api-tab'];
const toUsersTab = [...toOrganizations, 'open-organization', 'open-users-tab'];

const withTokens = ({ model }: Site): void => {
  for (const name of [named.token, named.otherToken]) {
    const { id } = model.credentials.generate(...administration(model), name);
    model.credentials.setActive(...administration(model), id, true);
  }
};
const withKeys = ({ model }: Site): void => {
  for (const name of [named.key, named.otherKey]) {
    model.credentials.createKey(...administration(model), name, 90);
  }
};

const naming = (name: string) => () => administrator(name);
const meaning = (step: string, which: string | RegExp) => () => ({
  ...administrator(''),
  listed: { [step]: which },
});
const inviting = (): FollowOptions => ({
  ...administrator(''),
  typed: (field, card) =>
    card.step === 'addresses' ? named.addresses : administrator('').typed(field, card),
});

/** Every guide but the accepting by e-mail, in the order of the list. */
export const ways: readonly Way[] = [
  {
    id: 'generate-master-token',
    title: 'Generate a master token',
    follow: naming(named.token),
    steps: [...toApiTab, 'generate', 'name-token', 'save-token', 'activate', 'done'],
  },
  {
    id: 'replace-master-token',
    title: 'Replace a master token',
    prepare: withTokens,
    follow: meaning('replace', named.token),
    steps: [...toApiTab, 'replace', 'confirm-replace', 'save-token', 'done'],
  },
  {
    id: 'deactivate-master-token',
    title: 'Deactivate a master token',
    prepare: withTokens,
    follow: meaning('deactivate', named.otherToken),
    steps: [...toApiTab, 'deactivate', 'done'],
  },
  {
    id: 'create-api-key',
    title: 'Create an API key',
    follow: naming(named.key),
    steps: [...toApiTab, 'new-key', 'name-key', 'save-key', 'done'],
  },
  {
    id: 'deactivate-api-key',
    title: 'Deactivate an API key',
    prepare: withKeys,
    follow: meaning('deactivate', named.key),
    steps: [...toApiTab, 'deactivate', 'done'],
  },
  {
    id: 'remove-api-key',
    title: 'Remove an API key',
    prepare: withKeys,
    follow: meaning('remove', named.key),
    steps: [...toApiTab, 'remove', 'done'],
  },
  {
    id: 'remove-member',
    title: 'Remove a member',
    follow: meaning('remove-member', named.removed),
    steps: [...toUsersTab, 'remove-member', 'done'],
  },
  {
    id: 'change-member-role',
    title: 'Change a member’s role',
    follow: (choose) => ({
      ...meaning('choose-role', named.promoted)(),
      ...(choose && { does: { 'choose-role': (use) => choose(use, 'Supervisor') } }),
    }),
    steps: [...toUsersTab, 'choose-role', 'confirm-role', 'done'],
  },
  {
    id: 'invite-users',
    title: 'Invite users',
    follow: inviting,
    steps: [...toUsersTab, 'invite', 'addresses', 'done'],
  },
  {
    id: 'invite-admins',
    title: 'Invite admins',
    follow: inviting,
    steps: [...toUsersTab, 'invite', 'addresses', 'done'],
  },
  {
    id: 'create-organization',
    title: 'Create an organization',
    follow: naming(named.organization),
    steps: [...toOrganizations, 'create', 'name-organization', 'done'],
  },
  {
    id: 'accept-invitation',
    title: 'Accept an invitation',
    follow: naming(''),
    steps: [...toOrganizations, 'accept', 'done'],
  },
];

/** The way of the guide with this id. */
export function wayOf(id: string): Way {
  const way = ways.find((one) => one.id === id);
  if (!way) throw new Error(`There is no way of ${id}.`);
  return way;
}
