import { describe, expect, it } from 'vitest';
import type { Account } from './model/entities.ts';
import { masterTokenLifetime } from './model/jwt.ts';
import { createModel, type SiteModel, seededOrganizations, seededPassword, seededPeople } from './model.ts';

const now = Date.UTC(2026, 4, 1, 12);

function person(model: SiteModel, who: { email: string }): Account {
  const account = model.accounts.byEmail(who.email);
  if (!account) throw new Error('not seeded');
  return account;
}

function start() {
  const clock = { now };
  const model = createModel({ now: () => clock.now });
  const administrator = person(model, seededPeople.administrator);
  const user = person(model, seededPeople.user);
  const organizationId =
    model.organizations
      .membershipsOf(administrator)
      .find((one) => model.organizations.byId(one.organizationId).name === seededOrganizations.main)
      ?.organizationId ?? '';
  return { clock, model, administrator, user, organizationId };
}

function claimsOf(value: string): unknown {
  return JSON.parse(Buffer.from(value.split('.')[1] ?? '', 'base64url').toString());
}

describe('master tokens', () => {
  it('are JSON web tokens of one year for the organization', () => {
    const { model, administrator, organizationId } = start();
    const { value, expiresAt } = model.credentials.generate(administrator, organizationId, 'Listings');
    const iat = now / 1000;
    expect(organizationId).toMatch(/^[A-Za-z0-9]{10}$/);
    expect(claimsOf(value)).toEqual({ organizationId, iat, exp: iat + masterTokenLifetime });
    expect(expiresAt).toBe((iat + masterTokenLifetime) * 1000);
  });

  it('differ even when made in the same second', () => {
    const { model, administrator, organizationId } = start();
    const values = ['a', 'a'].map(
      (name) => model.credentials.generate(administrator, organizationId, name).value,
    );
    expect(new Set(values).size).toBe(2);
  });

  it('work only while active', () => {
    const { model, administrator, organizationId } = start();
    const { id, value } = model.credentials.generate(administrator, organizationId, 'Listings');
    expect(model.apiSessions.start(value)).toBeUndefined();
    model.credentials.setActive(administrator, organizationId, id, true);
    const session = model.apiSessions.start(value) ?? '';
    expect(model.apiSessions.masterToken(session)?.id).toBe(id);
    model.credentials.setActive(administrator, organizationId, id, false);
    expect(model.apiSessions.start(value)).toBeUndefined();
    expect(model.apiSessions.masterToken(session)).toBeUndefined();
  });

  it('stop working after a year', () => {
    const { clock, model, administrator, organizationId } = start();
    const { id, value } = model.credentials.generate(administrator, organizationId, 'Listings');
    model.credentials.setActive(administrator, organizationId, id, true);
    clock.now += masterTokenLifetime * 1000 - 1000;
    expect(model.apiSessions.start(value)).toBeDefined();
    clock.now += 1000;
    expect(model.apiSessions.start(value)).toBeUndefined();
  });

  it('lose their old value when replaced, and keep their state', () => {
    const { model, administrator, organizationId } = start();
    const token = model.credentials.generate(administrator, organizationId, 'Listings');
    const old = token.value;
    model.credentials.setActive(administrator, organizationId, token.id, true);
    const replaced = model.credentials.replace(administrator, organizationId, token.id);
    expect(replaced.value).not.toBe(old);
    expect(model.apiSessions.start(old)).toBeUndefined();
    expect(model.apiSessions.start(replaced.value)).toBeDefined();
  });

  it('need a name, and may share it', () => {
    const { model, administrator, organizationId } = start();
    expect(() => model.credentials.generate(administrator, organizationId, '  ')).toThrow(/is required/);
    model.credentials.generate(administrator, organizationId, 'Twice');
    model.credentials.generate(administrator, organizationId, 'Twice');
    expect(model.credentials.tokens(administrator, organizationId)).toHaveLength(2);
  });
});

describe('API keys', () => {
  it('are active at once, end after their duration, and can be deactivated and removed', () => {
    const { model, administrator, organizationId } = start();
    const key = model.credentials.createKey(administrator, organizationId, 'CRM', 90);
    expect(key).toMatchObject({ active: true, expiresAt: now + 90 * 86_400_000 });
    expect(model.credentials.deactivateKey(administrator, organizationId, key.id).active).toBe(false);
    model.credentials.removeKey(administrator, organizationId, key.id);
    expect(model.credentials.keys(administrator, organizationId)).toEqual([]);
  });

  it('have only the durations offered', () => {
    const { model, administrator, organizationId } = start();
    expect(() => model.credentials.createKey(administrator, organizationId, 'CRM', 12)).toThrow(/duration/);
  });
});

describe('roles', () => {
  it('let only administrators see credentials', () => {
    const { model, user, organizationId } = start();
    expect(() => model.credentials.tokens(user, organizationId)).toThrow(/permission/);
    expect(() => model.credentials.generate(user, organizationId, 'Mine')).toThrow(/permission/);
    expect(() => model.credentials.keys(user, organizationId)).toThrow(/permission/);
  });

  it('hide organizations from people who do not belong to them', () => {
    const { model, administrator, user } = start();
    const { id } = model.organizations.create(administrator, 'Private');
    expect(() => model.organizations.membership(user, id)).toThrow(/no such organization/);
  });

  it('let supervisors invite and remove users, but not administrators', () => {
    const { model, user, organizationId } = start();
    const supervisor = person(model, { email: 'tomas@northgate-realty.example' });
    const admin = person(model, { email: 'priya@northgate-realty.example' });
    const idOf = (account: Account) => model.organizations.membership(account, organizationId).id;
    model.invitations.invite(supervisor, organizationId, ['new@northgate-realty.example'], 'User');
    expect(() =>
      model.invitations.invite(supervisor, organizationId, ['x@northgate-realty.example'], 'Administrator'),
    ).toThrow(/permission/);
    expect(() => model.organizations.remove(supervisor, organizationId, idOf(admin))).toThrow(/permission/);
    model.organizations.remove(supervisor, organizationId, idOf(user));
    expect(() => idOf(user)).toThrow(/no such organization/);
  });

  it('keep one administrator', () => {
    const { model, administrator } = start();
    const { id } = model.organizations.create(administrator, 'Solo');
    const own = model.organizations.membership(administrator, id).id;
    expect(() => model.organizations.remove(administrator, id, own)).toThrow(/at least one administrator/);
    expect(() => model.organizations.changeRole(administrator, id, own, 'User')).toThrow(/at least one/);
  });
});

describe('invitations', () => {
  it('refuse a malformed, invited or known address, naming it, and then invite nobody', () => {
    const { model, administrator, organizationId } = start();
    const invite = (...addresses: string[]) =>
      model.invitations.invite(administrator, organizationId, addresses, 'User');
    expect(() => invite('good@example.com', 'nonsense')).toThrow(/“nonsense” is not a valid/);
    expect(model.invitations.ofOrganization(organizationId)).toEqual([]);
    invite('good@example.com');
    expect(() => invite('GOOD@example.com')).toThrow(/already been invited/);
    expect(() => invite(seededPeople.user.email)).toThrow(/already a member/);
  });

  it('are sent by e-mail and make the invited account a member once', () => {
    const { model, administrator } = start();
    const [invitation] = model.invitations.ofAccount(administrator);
    const id = invitation?.id ?? '';
    expect(model.invitations.outbox.at(-1)).toMatchObject({
      to: administrator.email,
      subject: 'Invitation to join Organization',
      path: `/invitation/${id}`,
    });
    expect(model.invitations.accept(administrator, id).role).toBe('User');
    expect(() => model.invitations.accept(administrator, id)).toThrow(/no longer valid/);
  });

  it('can be answered only by whom they are for', () => {
    const { model, administrator, user } = start();
    const id = model.invitations.ofAccount(administrator)[0]?.id ?? '';
    expect(() => model.invitations.accept(user, id)).toThrow(/no longer valid/);
  });
});

describe('accounts', () => {
  it('sign in with the right password only', () => {
    const { model } = start();
    const { email, name } = seededPeople.administrator;
    expect(() => model.accounts.signIn(email, 'wrong')).toThrow('Wrong e-mail or password.');
    const { sessionId } = model.accounts.signIn(email.toUpperCase(), seededPassword);
    expect(model.accounts.ofSession(sessionId)?.name).toBe(name);
    model.accounts.expireSessions();
    expect(model.accounts.ofSession(sessionId)).toBeUndefined();
  });
});
