/** Every other guide to its end, by doing what the card says and nothing else; the vault follows what the page shows. */

import { chooseRole } from './harness/by-hand.ts';
import { openVault, reveal, vaultRow } from './harness/chromium/extension-pages.ts';
import { type FollowOptions, followCard } from './harness/follow-card.ts';
import {
  administration,
  administrator,
  issuedKey,
  issuedKeys,
  issuedToken,
  issuedTokens,
} from './harness/replica.ts';
import type { CardView } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';
import { seededPassword, seededPeople } from './site/model.ts';

const [first, second] = ['Website integration', 'Floor plans'];

/** The steps the card showed, in order. */
function noting(): { steps: string[]; onStep: (card: CardView) => void } {
  const steps: string[] = [];
  return { steps, onStep: ({ step }) => void (steps.at(-1) === step || steps.push(step)) };
}

const toOrganization = ['sign-in', 'open-user-menu', 'open-organizations', 'open-organization'];
const toApiTab = [...toOrganization, 'open-api-tab'];
const toUsersTab = [...toOrganization, 'open-users-tab'];

test.describe('master tokens', () => {
  test.beforeEach(async ({ site }) => {
    for (const name of [first, second]) {
      const { id } = site.model.credentials.generate(...administration(site.model), name);
      site.model.credentials.setActive(...administration(site.model), id, true);
    }
  });

  test('Replace a master token', async ({ person, site, chromium }) => {
    const before = issuedToken(site, first).value;
    const { steps, onStep } = noting();
    await person.startGuide('Replace a master token');
    await followCard(person, {
      ...administrator(''),
      listed: { replace: first },
      stopAt: 'confirm-replace',
      onStep,
    });
    expect((await person.card()).text).toContain('stops working as soon as it is replaced');
    await followCard(person, { ...administrator(''), onStep });
    expect(steps).toEqual([...toApiTab, 'replace', 'confirm-replace', 'save-token', 'done']);

    const { value } = issuedToken(site, first);
    expect(value === before, 'the site issued another value').toBe(false);
    const row = vaultRow(await openVault(chromium), first);
    expect((await reveal(row)) === value, 'the vault holds the value the site issued').toBe(true);
  });

  test('Deactivate a master token', async ({ person, site }) => {
    const { steps, onStep } = noting();
    await person.startGuide('Deactivate a master token');
    await followCard(person, { ...administrator(''), listed: { deactivate: second }, onStep });
    expect(steps).toEqual([...toApiTab, 'deactivate', 'done']);
    expect(issuedTokens(site).map(({ active }) => active)).toEqual([true, false]);
  });
});

test('Create, deactivate and remove an API key', async ({ person, site, chromium }) => {
  site.model.credentials.createKey(...administration(site.model), 'Stays', 30);
  const { steps, onStep } = noting();
  await person.startGuide('Create an API key');
  await followCard(person, { ...administrator(first), onStep });
  expect(steps).toEqual([...toApiTab, 'new-key', 'name-key', 'save-key', 'done']);
  const { value } = issuedKey(site, first);
  const vault = await openVault(chromium);
  const row = vaultRow(vault, first);
  await expect(row.getByText('Active', { exact: true })).toBeVisible();
  await expect(row.getByText(/Expires/)).toBeVisible();
  expect((await reveal(row)) === value, 'the vault holds the value the site issued').toBe(true);

  await person.tab.page.bringToFront();
  await person.press('Close guide');
  await person.startGuide('Deactivate an API key');
  await followCard(person, { ...administrator(''), listed: { deactivate: first } });
  expect(issuedKeys(site).map(({ active }) => active)).toEqual([true, false]);
  await expect(row.getByText('Deactivated', { exact: true })).toBeVisible();

  await person.press('Close guide');
  await person.startGuide('Remove an API key');
  await followCard(person, { ...administrator(''), listed: { remove: first } });
  expect(issuedKeys(site).map(({ name }) => name)).toEqual(['Stays']);
  await expect(row.getByText('Removed', { exact: true })).toBeVisible();
});

test.describe('members', () => {
  const members = ({ model }: Parameters<typeof issuedTokens>[0]) =>
    model.organizations.members(administration(model)[1]).map(({ accountId, role }) => {
      const email = [seededPeople.user.email, 'lena@northgate-realty.example'].find(
        (one) => model.accounts.byEmail(one)?.id === accountId,
      );
      return { email, role };
    });

  test('Remove a member', async ({ person, site }) => {
    const { steps, onStep } = noting();
    await person.startGuide('Remove a member');
    await followCard(person, { ...administrator(''), listed: { 'remove-member': /Lena/ }, onStep });
    expect(steps).toEqual([...toUsersTab, 'remove-member', 'done']);
    expect(members(site).map(({ email }) => email)).not.toContain('lena@northgate-realty.example');
    expect(members(site)).toHaveLength(5);
  });

  test('Change a member’s role', async ({ person, site, skin }) => {
    const { steps, onStep } = noting();
    await person.startGuide('Change a member’s role');
    await followCard(person, {
      ...administrator(''),
      listed: { 'choose-role': /Marko/ },
      does: { 'choose-role': (_, use) => chooseRole(person.tab.page, skin, use, 'Supervisor') },
      onStep,
    });
    expect(steps).toEqual([...toUsersTab, 'choose-role', 'confirm-role', 'done']);
    expect(members(site)).toContainEqual({ email: seededPeople.user.email, role: 'Supervisor' });
  });

  const addresses = 'one@example.com, two@example.com';
  const invited = ({ model }: Parameters<typeof issuedTokens>[0]) =>
    model.invitations.ofOrganization(administration(model)[1]).map(({ email, role }) => [email, role]);
  const typing: FollowOptions['typed'] = (field, card) =>
    card.step === 'addresses' ? addresses : administrator('').typed(field, card);

  for (const [title, role] of [
    ['Invite users', 'User'],
    ['Invite admins', 'Administrator'],
  ] as const) {
    test(title, async ({ person, site }) => {
      const { steps, onStep } = noting();
      await person.startGuide(title);
      await followCard(person, { ...administrator(''), typed: typing, onStep });
      expect(steps).toEqual([...toUsersTab, 'invite', 'addresses', 'done']);
      expect(invited(site)).toEqual([
        ['one@example.com', role],
        ['two@example.com', role],
      ]);
    });
  }
});

test('Create an organization', async ({ person, site }) => {
  const { steps, onStep } = noting();
  await person.startGuide('Create an organization');
  await followCard(person, { ...administrator('Lakeside Tours'), onStep });
  expect(steps).toEqual([
    'sign-in',
    'open-user-menu',
    'open-organizations',
    'create',
    'name-organization',
    'done',
  ]);
  const [account] = administration(site.model);
  const names = site.model.organizations
    .membershipsOf(account)
    .map(({ organizationId }) => site.model.organizations.byId(organizationId).name);
  expect(names).toContain('Lakeside Tours');
});

test('Accept an invitation', async ({ person, site }) => {
  const { steps, onStep } = noting();
  await person.startGuide('Accept an invitation');
  await followCard(person, { ...administrator(''), onStep });
  expect(steps).toEqual(['sign-in', 'open-user-menu', 'open-organizations', 'accept', 'done']);
  expect(site.model.invitations.ofAccount(administration(site.model)[0])).toEqual([]);
});

test('an invitation is accepted by the button of its e-mail', async ({ person, site }) => {
  const who = seededPeople.user;
  site.model.invitations.invite(...administration(site.model), ['new@example.com'], 'User');
  const account = site.model.accounts.signUp({
    name: 'New Here',
    email: 'new@example.com',
    password: seededPassword,
  });
  expect(who.email).not.toBe(account.email);
  const typed: FollowOptions['typed'] = (field) =>
    field.type === 'password' ? seededPassword : account.email;
  await person.startGuide('Accept an invitation');
  const [mail] = site.model.invitations.outbox.filter(({ to }) => to === account.email);
  await followCard(person, { typed, stopAt: 'open-user-menu' });
  await person.tab.goto(new URL(mail?.path ?? '', 'https://www.insidemaps.com/').href);
  await followCard(person, { typed });
  expect(site.model.invitations.ofAccount(account)).toEqual([]);
});
