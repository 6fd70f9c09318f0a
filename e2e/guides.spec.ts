/** Every other guide to its end, by doing what the card says and nothing else; the vault follows what the page shows. */

import { ByHand, chooseRole } from './harness/by-hand.ts';
import type { ChromiumTab } from './harness/chromium/chromium-tab.ts';
import { openVault, reveal, vaultRow } from './harness/chromium/extension-pages.ts';
import { type FollowOptions, followCard } from './harness/follow-card.ts';
import type { Person } from './harness/person.ts';
import {
  administration,
  administrator,
  issuedKey,
  issuedKeys,
  issuedTokens,
  siteHome,
} from './harness/replica.ts';
import { expect, test } from './harness/test.ts';
import { named, wayOf } from './harness/ways.ts';
import { seededPassword, seededPeople } from './site/model.ts';
import type { Site, SkinName } from './site/server.ts';

interface Setting {
  readonly person: Person & { readonly tab: ChromiumTab };
  readonly site: Site;
  readonly skin: SkinName;
}

/** Follows a guide from where the person is to its end; answers the steps it showed. */
async function follow(
  { person, skin }: Setting,
  id: string,
  more: Partial<FollowOptions> = {},
): Promise<string[]> {
  const way = wayOf(id);
  const steps: string[] = [];
  await person.startGuide(way.title);
  await followCard(person, {
    ...way.follow((use, role) => chooseRole(person.tab.page, skin, use, role)),
    ...more,
    onStep: ({ step }) => void steps.push(step),
  });
  return steps;
}

/** The same, of somebody who has just signed in, after what has to be there was put there. */
async function followAll(setting: Setting, id: string): Promise<void> {
  const { prepare, steps } = wayOf(id);
  prepare?.(setting.site);
  await new ByHand(setting.person.tab.page, setting.skin).signIn();
  expect(await follow(setting, id)).toEqual(steps.filter((step) => step !== 'sign-in'));
}

/** The same, from wherever the guide before has led to. */
async function followOn(setting: Setting, id: string, more: Partial<FollowOptions> = {}): Promise<void> {
  wayOf(id).prepare?.(setting.site);
  await follow(setting, id, more);
}

test('one guide after the other: a token is deactivated, an organization is created, an invitation is accepted', async ({
  person,
  site,
  skin,
}) => {
  await followAll({ person, site, skin }, 'deactivate-master-token');
  expect(issuedTokens(site).map(({ active }) => active)).toEqual([true, false]);

  await followOn({ person, site, skin }, 'create-organization');
  expect(organizations(site)).toContain(named.organization);

  await followOn({ person, site, skin }, 'accept-invitation');
  expect(site.model.invitations.ofAccount(administration(site.model)[0])).toEqual([]);
});

test('an API key is created, deactivated and removed, and the vault says so', async ({
  person,
  site,
  skin,
  chromium,
}) => {
  const setting = { person, site, skin };
  site.model.credentials.createKey(...administration(site.model), named.otherKey, 30);
  await followAll(setting, 'create-api-key');
  const { value } = issuedKey(site, named.key);
  const row = vaultRow(await openVault(chromium), named.key);
  await expect(row.getByText('Active', { exact: true })).toBeVisible();
  await expect(row.getByText(/Expires/)).toBeVisible();
  expect((await reveal(row)) === value, 'the vault holds the value the site issued').toBe(true);

  await person.tab.page.bringToFront();
  await person.press('Close guide');
  // It begins where the person is.
  expect(await follow(setting, 'deactivate-api-key')).toEqual(['deactivate', 'done']);
  expect(issuedKeys(site).map(({ active }) => active)).toEqual([true, false]);
  await expect(row.getByText('Deactivated', { exact: true })).toBeVisible();

  await person.press('Close guide');
  expect(await follow(setting, 'remove-api-key')).toEqual(['remove', 'done']);
  expect(issuedKeys(site).map(({ name }) => name)).toEqual([named.otherKey]);
  await expect(row.getByText('Removed', { exact: true })).toBeVisible();
});

/** The names of those the administrator belongs to. */
const organizations = ({ model }: Site) =>
  model.organizations
    .membershipsOf(administration(model)[0])
    .map(({ organizationId }) => model.organizations.byId(organizationId).name);

const members = ({ model }: Site) => {
  const [, organization] = administration(model);
  const emails = [seededPeople.user.email, 'lena@northgate-realty.example'];
  return model.organizations.members(organization).map(({ accountId, role }) => ({
    email: emails.find((one) => model.accounts.byEmail(one)?.id === accountId),
    role,
  }));
};

test('a member is not taken for removed when the session has ended, and is removed after signing in', {
  tag: '@rare',
}, async ({ person, site }) => {
  const way = wayOf('remove-member');
  await person.startGuide(way.title);
  await followCard(person, {
    ...way.follow(),
    stopWhen: ({ text }) => text.includes('Confirm that you want to remove'),
  });
  await person.tab.page.context().clearCookies();
  await person.clickSpotlight();
  await person.waitForStep('sign-in');
  expect(members(site)).toHaveLength(6);
  await followCard(person, way.follow());
  expect(members(site).map(({ email }) => email)).not.toContain('lena@northgate-realty.example');
  expect(members(site)).toHaveLength(5);
});

const invited = ({ model }: Site) =>
  model.invitations.ofOrganization(administration(model)[1]).map(({ email, role }) => [email, role]);

test('users are invited; an address that is refused is not taken for invited', { tag: '@rare' }, async ({
  person,
  site,
}) => {
  const way = wayOf('invite-users');
  const typed: FollowOptions['typed'] = (field, card) =>
    card.step === 'addresses' ? 'one@example.com, not an address' : way.follow().typed(field, card);
  await person.startGuide(way.title);
  await followCard(person, {
    ...way.follow(),
    typed,
    stopWhen: ({ text }) => text.includes('Click here to send the invitations'),
  });
  await person.clickSpotlight();
  await expect(person.tab.page.getByText(/not an? .*address|valid/i).first()).toBeVisible();
  await person.sees('no end', ({ card }) => card && card.step !== 'done');
  expect(invited(site)).toEqual([]);
  await person.tab.page.reload();

  await followCard(person, way.follow());
  expect(invited(site)).toEqual([
    ['one@example.com', 'User'],
    ['two@example.com', 'User'],
  ]);
});

test('who opens the form for administrators instead is told so, and invites nobody as one', {
  tag: '@rare',
}, async ({ person, site, skin }) => {
  const way = wayOf('invite-users');
  await person.startGuide(way.title);
  await followCard(person, { ...way.follow(), stopAt: 'invite' });
  const byHand = new ByHand(person.tab.page, skin);
  await byHand.saying('Invite admins').click();
  await person.reads(/This window invites administrators/);
  await person.sees('nothing marked', ({ card, spotlight }) => card && !spotlight);
  await byHand.cancel();
  await followCard(person, way.follow());
  expect(invited(site)).toEqual([
    ['one@example.com', 'User'],
    ['two@example.com', 'User'],
  ]);
});

test('an address that is invited already is not taken for invited anew', { tag: '@rare' }, async ({
  person,
  site,
}) => {
  site.model.invitations.invite(...administration(site.model), ['one@example.com'], 'Scanner');
  const way = wayOf('invite-users');
  const typed: FollowOptions['typed'] = (field, card) =>
    card.step === 'addresses' ? 'one@example.com' : way.follow().typed(field, card);
  await person.startGuide(way.title);
  await followCard(person, {
    ...way.follow(),
    typed,
    stopWhen: ({ text }) => text.includes('Click here to send the invitations'),
  });
  await person.clickSpotlight();
  await expect(person.tab.page.getByText(/has already been invited/)).toBeVisible();
  await person.sees('no end', ({ card }) => card && card.step !== 'done');
  expect(invited(site)).toEqual([['one@example.com', 'Scanner']]);
  await person.tab.page.reload();

  await followCard(person, {
    ...way.follow(),
    typed: (field, card) => (card.step === 'addresses' ? 'two@example.com' : way.follow().typed(field, card)),
  });
  expect(invited(site)).toEqual([
    ['one@example.com', 'Scanner'],
    ['two@example.com', 'User'],
  ]);
});

test('who belongs to no organization reads what to do about it, and goes on once there is one', {
  tag: '@rare',
}, async ({ person, site }) => {
  const email = 'new@example.com';
  const account = site.model.accounts.signUp({ name: 'New Here', email, password: seededPassword });
  const own = administrator(named.token);
  const follow: FollowOptions = {
    ...own,
    typed: (field, card) => (/e-?mail/.test(field.type + field.name) ? email : own.typed(field, card)),
  };
  await person.startGuide(wayOf('generate-master-token').title);
  await followCard(person, { ...follow, stopAt: 'open-organization' });
  await person.reads(/do not belong to any organization yet/);
  await person.sees('nothing marked', ({ card, spotlight }) => card && !spotlight);

  site.model.organizations.create(account, named.organization);
  await person.tab.page.reload();
  await followCard(person, follow);
  const [membership] = site.model.organizations.membershipsOf(account);
  const tokens = site.model.credentials.tokens(account, membership?.organizationId ?? '');
  expect(tokens.map(({ active }) => active)).toEqual([true]);
});

test('one guide after the other: a role is changed, a member is removed, administrators and users are invited', async ({
  person,
  site,
  skin,
}) => {
  await followAll({ person, site, skin }, 'change-member-role');
  expect(members(site)).toContainEqual({ email: seededPeople.user.email, role: 'Supervisor' });

  await followOn({ person, site, skin }, 'remove-member');
  expect(members(site).map(({ email }) => email)).not.toContain('lena@northgate-realty.example');

  await followOn({ person, site, skin }, 'invite-admins');
  const administrators = [
    ['one@example.com', 'Administrator'],
    ['two@example.com', 'Administrator'],
  ];
  expect(invited(site)).toEqual(administrators);

  const own = wayOf('invite-users').follow();
  await followOn({ person, site, skin }, 'invite-users', {
    typed: (field, card) => (card.step === 'addresses' ? 'three@example.com' : own.typed(field, card)),
  });
  expect(invited(site)).toEqual([...administrators, ['three@example.com', 'User']]);
});

test('an organization is created; a name that is taken is not taken for created', { tag: '@rare' }, async ({
  person,
  site,
}) => {
  const way = wayOf('create-organization');
  const own = way.follow();
  const typed: FollowOptions['typed'] = (field, card) =>
    card.step === 'name-organization' ? 'Skyline Interiors' : own.typed(field, card);
  await person.startGuide(way.title);
  await followCard(person, {
    ...own,
    typed,
    stopWhen: ({ text }) => text.includes('Click here to create it'),
  });
  await person.clickSpotlight();
  await expect(person.tab.page.getByText(/already exists/)).toBeVisible();
  await person.sees('no end', ({ card }) => card && card.step !== 'done');
  await person.tab.page.reload();
  await followCard(person, own);
  expect(organizations(site)).toContain(named.organization);
});

test('an invitation is accepted by the button of its e-mail', { tag: '@rare' }, async ({ person, site }) => {
  const email = 'new@example.com';
  site.model.invitations.invite(...administration(site.model), [email], 'User');
  const account = site.model.accounts.signUp({ name: 'New Here', email, password: seededPassword });
  const typed: FollowOptions['typed'] = (field) => (field.type === 'password' ? seededPassword : email);
  await person.startGuide(wayOf('accept-invitation').title);
  await followCard(person, { typed, stopAt: 'open-user-menu' });
  const mail = site.model.invitations.outbox.find(({ to }) => to === email);
  await person.tab.goto(new URL(mail?.path ?? '', siteHome).href);
  await followCard(person, { typed });
  expect(site.model.invitations.ofAccount(account)).toEqual([]);
});

test('the last administrator cannot be removed, and the card does not say so', { tag: '@rare' }, async ({
  person,
  site,
}) => {
  const [actor, organization] = administration(site.model);
  for (const member of site.model.organizations.members(organization)) {
    if (member.role === 'Administrator' && member.accountId !== actor.id)
      site.model.organizations.remove(actor, organization, member.id);
  }
  const way = wayOf('remove-member');
  await person.startGuide(way.title);
  await followCard(person, {
    ...way.follow(),
    listed: { 'remove-member': /Dana/ },
    stopWhen: ({ text }) => text.includes('Confirm that you want to remove'),
  });
  await person.clickSpotlight();
  await expect(person.tab.page.getByText(/at least one administrator/)).toBeVisible();
  await person.sees('no end', ({ card }) => card && card.step !== 'done');
});

test('who may not do it reads which role is needed', async ({ person }) => {
  const way = wayOf('invite-users');
  const own = way.follow();
  await person.startGuide(way.title);
  await followCard(person, {
    ...own,
    typed: (field, card) =>
      /e-?mail/.test(field.type + field.name) ? seededPeople.user.email : own.typed(field, card),
    stopAt: 'invite',
  });
  await person.reads(/only administrators and supervisors can invite users/);
});
