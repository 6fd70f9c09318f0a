import type { Accounts } from './accounts.ts';
import { emailAddress } from './accounts.ts';
import type { Account, Invitation, Mail, Membership, Role } from './entities.ts';
import type { Organizations } from './organizations.ts';
import { randomId } from './random.ts';
import { Refusal } from './refusal.ts';

/** Invitations that wait for an answer, and the e-mails sent for them. */
export class Invitations {
  /** Every e-mail sent, oldest first. */
  readonly outbox: Mail[] = [];

  readonly #pending = new Map<string, Invitation>();
  readonly #accounts: Accounts;
  readonly #organizations: Organizations;
  readonly #now: () => number;

  constructor(accounts: Accounts, organizations: Organizations, now: () => number) {
    this.#accounts = accounts;
    this.#organizations = organizations;
    this.#now = now;
  }

  /** Invites every address or none: one bad address refuses the whole list and is named. */
  invite(actor: Account, organizationId: string, addresses: readonly unknown[], role: Role): Invitation[] {
    const allowed: Role[] = role === 'Administrator' ? ['Administrator'] : ['Administrator', 'Supervisor'];
    this.#organizations.requireRole(actor, organizationId, allowed);
    if (addresses.length === 0) throw new Refusal(422, 'Enter at least one e-mail address.');
    const emails = [...new Set(addresses.map(emailAddress))];
    for (const email of emails) this.#refuseKnown(organizationId, email);
    return emails.map((email) => this.#send(actor, organizationId, email, role));
  }

  /** The organization's unanswered invitations. */
  ofOrganization(organizationId: string): Invitation[] {
    return [...this.#pending.values()].filter((one) => one.organizationId === organizationId);
  }

  /** The unanswered invitations to the account's address. */
  ofAccount(account: Account): Invitation[] {
    return [...this.#pending.values()].filter((one) => one.email === account.email);
  }

  /** Makes the invited account a member. */
  accept(actor: Account, id: string): Membership {
    const invitation = this.#mine(actor, id);
    this.#pending.delete(id);
    return this.#organizations.join(invitation.organizationId, actor, invitation.role);
  }

  /** Says no to an invitation. */
  decline(actor: Account, id: string): void {
    this.#mine(actor, id);
    this.#pending.delete(id);
  }

  /** Takes an invitation back. */
  revoke(actor: Account, organizationId: string, id: string): void {
    this.#organizations.requireRole(actor, organizationId, ['Administrator', 'Supervisor']);
    const invitation = this.#pending.get(id);
    if (invitation?.organizationId !== organizationId)
      throw new Refusal(404, 'This invitation is no longer valid.');
    this.#pending.delete(id);
  }

  #mine(actor: Account, id: string): Invitation {
    const invitation = this.#pending.get(id);
    if (invitation?.email !== actor.email) throw new Refusal(404, 'This invitation is no longer valid.');
    return invitation;
  }

  #send(actor: Account, organizationId: string, email: string, role: Role): Invitation {
    const { name } = this.#organizations.byId(organizationId);
    const invitation: Invitation = {
      id: randomId(),
      organizationId,
      email,
      role,
      invitedBy: actor.id,
      createdAt: this.#now(),
    };
    this.#pending.set(invitation.id, invitation);
    this.outbox.push({
      to: email,
      subject: 'Invitation to join Organization',
      text: `${actor.name} has invited you to join ${name} on InsideMaps. Accept Invite`,
      path: `/invitation/${invitation.id}`,
    });
    return invitation;
  }

  #refuseKnown(organizationId: string, email: string): void {
    const account = this.#accounts.byEmail(email);
    const members = this.#organizations.members(organizationId);
    if (members.some((member) => member.accountId === account?.id)) {
      throw new Refusal(409, `${email} is already a member of this organization.`);
    }
    if (this.ofOrganization(organizationId).some((one) => one.email === email)) {
      throw new Refusal(409, `${email} has already been invited.`);
    }
  }
}
