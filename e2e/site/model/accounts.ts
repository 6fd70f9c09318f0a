import type { Account } from './entities.ts';
import { randomId, randomText } from './random.ts';
import { Refusal, required } from './refusal.ts';

const emailShape = /^[^\s@,;<>"]+@[^\s@,;<>".]+(\.[^\s@,;<>".]+)+$/;

/** The address in lower case, or a refusal that quotes it. */
export function emailAddress(text: unknown): string {
  const email = required(text, 'E-mail').toLowerCase();
  if (!emailShape.test(email)) throw new Refusal(422, `“${email}” is not a valid e-mail address.`);
  return email;
}

/** The people who can sign in, and who is signed in. */
export class Accounts {
  readonly #accounts = new Map<string, Account>();
  readonly #sessions = new Map<string, string>();

  /** Registers a person. */
  signUp(input: { name: unknown; email: unknown; password: unknown }): Account {
    const name = required(input.name, 'Name');
    const email = emailAddress(input.email);
    const password = required(input.password, 'Password');
    if (this.byEmail(email)) throw new Refusal(409, 'An account with this e-mail already exists.');
    const account: Account = { id: randomId(), name, email, password };
    this.#accounts.set(account.id, account);
    return account;
  }

  /** The account with this address. */
  byEmail(email: string): Account | undefined {
    return [...this.#accounts.values()].find((account) => account.email === email);
  }

  /** The account with this id; every id in the model belongs to one. */
  byId(id: string): Account {
    const account = this.#accounts.get(id);
    if (!account) throw new Refusal(404, 'There is no such account.');
    return account;
  }

  /** Starts a session; the same refusal whether the address or the password is wrong. */
  signIn(email: unknown, password: unknown): { sessionId: string; account: Account } {
    const account = typeof email === 'string' ? this.byEmail(email.trim().toLowerCase()) : undefined;
    if (!account || account.password !== password) throw new Refusal(401, 'Wrong e-mail or password.');
    return { sessionId: this.startSession(account.id), account };
  }

  /** Starts a session without asking for the password, as after signing up. */
  startSession(accountId: string): string {
    const sessionId = randomText(40);
    this.#sessions.set(sessionId, accountId);
    return sessionId;
  }

  /** Who the session belongs to, if it still lives. */
  ofSession(sessionId: string | undefined): Account | undefined {
    const id = sessionId === undefined ? undefined : this.#sessions.get(sessionId);
    return id === undefined ? undefined : this.byId(id);
  }

  /** Ends one session. */
  signOut(sessionId: string): void {
    this.#sessions.delete(sessionId);
  }

  /** Ends every session, as a restart of the server without a session store would. */
  expireSessions(): void {
    this.#sessions.clear();
  }

  /** Changes the name shown at the top right. */
  rename(account: Account, name: unknown): void {
    account.name = required(name, 'Name');
  }
}
