import type { Account, Membership, Organization, Project, Role } from './entities.ts';
import { randomId, randomText } from './random.ts';
import { Refusal, required } from './refusal.ts';

const noPermission = 'You do not have permission to do this.';

/** Organizations, who belongs to them and as what, and their projects. */
export class Organizations {
  readonly #organizations = new Map<string, Organization>();
  readonly #memberships = new Map<string, Membership>();
  readonly #projects = new Map<string, Project>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Founds an organization; the founder becomes its first administrator. */
  create(founder: Account, name: unknown): Organization {
    const chosen = required(name, 'Organization name');
    this.#refuseTakenName(chosen);
    const organization: Organization = { id: randomText(10), name: chosen, createdAt: this.#now() };
    this.#organizations.set(organization.id, organization);
    this.join(organization.id, founder, 'Administrator');
    return organization;
  }

  /** Renames an organization; administrators only. */
  rename(actor: Account, id: string, name: unknown): Organization {
    this.requireRole(actor, id, ['Administrator']);
    const organization = this.byId(id);
    const chosen = required(name, 'Organization name');
    if (chosen !== organization.name) this.#refuseTakenName(chosen);
    organization.name = chosen;
    return organization;
  }

  /** The organization with this id. */
  byId(id: string): Organization {
    const organization = this.#organizations.get(id);
    if (!organization) throw new Refusal(404, 'There is no such organization.');
    return organization;
  }

  /** The account's memberships, oldest first. */
  membershipsOf(account: Account): Membership[] {
    return [...this.#memberships.values()].filter((membership) => membership.accountId === account.id);
  }

  /** The organization's members, oldest first. */
  members(organizationId: string): Membership[] {
    return [...this.#memberships.values()].filter((one) => one.organizationId === organizationId);
  }

  /** The account's membership; an organization one does not belong to looks as if it did not exist. */
  membership(account: Account, organizationId: string): Membership {
    const membership = this.members(organizationId).find((one) => one.accountId === account.id);
    if (!membership) throw new Refusal(404, 'There is no such organization.');
    return membership;
  }

  /** Refuses unless the account has one of the roles. */
  requireRole(account: Account, organizationId: string, allowed: readonly Role[]): void {
    const { role } = this.membership(account, organizationId);
    if (!allowed.includes(role)) throw new Refusal(403, noPermission);
  }

  /** Adds a member. */
  join(organizationId: string, account: Account, role: Role): Membership {
    const { id } = this.byId(organizationId);
    const membership: Membership = {
      id: randomId(),
      organizationId: id,
      accountId: account.id,
      role,
      joinedAt: this.#now(),
    };
    this.#memberships.set(membership.id, membership);
    return membership;
  }

  /** Changes a member's role; administrators only, and one administrator must remain. */
  changeRole(actor: Account, organizationId: string, memberId: string, role: Role): Membership {
    this.requireRole(actor, organizationId, ['Administrator']);
    const member = this.#member(organizationId, memberId);
    if (role !== 'Administrator') this.#keepOneAdministrator(member);
    member.role = role;
    return member;
  }

  /** Removes a member; supervisors may remove anyone but administrators. */
  remove(actor: Account, organizationId: string, memberId: string): void {
    this.requireRole(actor, organizationId, ['Administrator', 'Supervisor']);
    const member = this.#member(organizationId, memberId);
    const own = this.membership(actor, organizationId);
    if (member.role === 'Administrator' && own.role !== 'Administrator') throw new Refusal(403, noPermission);
    this.#keepOneAdministrator(member);
    this.#memberships.delete(member.id);
  }

  /** Adds a project. */
  addProject(project: Omit<Project, 'id'>): Project {
    const added: Project = { id: randomId(), ...project };
    this.#projects.set(added.id, added);
    return added;
  }

  /** The organization's projects. */
  projects(organizationId: string): Project[] {
    return [...this.#projects.values()].filter((project) => project.organizationId === organizationId);
  }

  /** The project with this id. */
  project(id: string): Project | undefined {
    return this.#projects.get(id);
  }

  #member(organizationId: string, memberId: string): Membership {
    const member = this.#memberships.get(memberId);
    if (member?.organizationId !== organizationId) throw new Refusal(404, 'There is no such member.');
    return member;
  }

  #keepOneAdministrator(member: Membership): void {
    if (member.role !== 'Administrator') return;
    const administrators = this.members(member.organizationId).filter((one) => one.role === 'Administrator');
    if (administrators.length === 1)
      throw new Refusal(409, 'An organization needs at least one administrator.');
  }

  #refuseTakenName(name: string): void {
    const taken = [...this.#organizations.values()].some(
      (one) => one.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken) throw new Refusal(409, 'An organization with this name already exists.');
  }
}
