import type { Account, ApiKey, MasterToken } from './entities.ts';
import { mintMasterToken } from './jwt.ts';
import type { Organizations } from './organizations.ts';
import { randomId, randomText } from './random.ts';
import { Refusal, required } from './refusal.ts';

const day = 86_400_000;

/** The durations an API key can be given, in days. */
export const apiKeyDurations: readonly number[] = [30, 90, 180, 365];

/** Master tokens and API keys. Only an organization's administrators see or change them. */
export class Credentials {
  readonly #tokens = new Map<string, MasterToken>();
  readonly #keys = new Map<string, ApiKey>();
  readonly #organizations: Organizations;
  readonly #now: () => number;

  constructor(organizations: Organizations, now: () => number) {
    this.#organizations = organizations;
    this.#now = now;
  }

  /** The organization's master tokens, oldest first. */
  tokens(actor: Account, organizationId: string): MasterToken[] {
    this.#organizations.requireRole(actor, organizationId, ['Administrator']);
    return [...this.#tokens.values()].filter((token) => token.organizationId === organizationId);
  }

  /** Makes a master token. It stays without effect until it is activated; two may carry one name. */
  generate(actor: Account, organizationId: string, name: unknown): MasterToken {
    this.#organizations.requireRole(actor, organizationId, ['Administrator']);
    const now = this.#now();
    const token: MasterToken = {
      id: randomId(),
      organizationId,
      name: required(name, 'Master token name'),
      createdAt: now,
      active: false,
      ...mintMasterToken(organizationId, now),
    };
    this.#tokens.set(token.id, token);
    return token;
  }

  /** Switches a master token on or off. */
  setActive(actor: Account, organizationId: string, tokenId: string, active: boolean): MasterToken {
    const token = this.#token(actor, organizationId, tokenId);
    token.active = active;
    return token;
  }

  /** Gives a master token a new value and another year; the old value is forgotten. */
  replace(actor: Account, organizationId: string, tokenId: string): MasterToken {
    const token = this.#token(actor, organizationId, tokenId);
    return Object.assign(token, mintMasterToken(organizationId, this.#now()));
  }

  /** The token the API accepts for this value: active and not past its end. */
  usableToken(value: string): MasterToken | undefined {
    const token = [...this.#tokens.values()].find((one) => one.value === value);
    return token?.active && token.expiresAt > this.#now() ? token : undefined;
  }

  /** The organization's API keys, oldest first. */
  keys(actor: Account, organizationId: string): ApiKey[] {
    this.#organizations.requireRole(actor, organizationId, ['Administrator']);
    return [...this.#keys.values()].filter((key) => key.organizationId === organizationId);
  }

  /** Makes an API key; it works at once. */
  createKey(actor: Account, organizationId: string, name: unknown, days: unknown): ApiKey {
    this.#organizations.requireRole(actor, organizationId, ['Administrator']);
    if (typeof days !== 'number' || !apiKeyDurations.includes(days))
      throw new Refusal(422, 'Choose a duration.');
    const now = this.#now();
    const key: ApiKey = {
      id: randomId(),
      organizationId,
      name: required(name, 'Name'),
      createdAt: now,
      expiresAt: now + days * day,
      active: true,
      value: randomText(40),
    };
    this.#keys.set(key.id, key);
    return key;
  }

  /** Switches an API key off for good. */
  deactivateKey(actor: Account, organizationId: string, keyId: string): ApiKey {
    const key = this.#key(actor, organizationId, keyId);
    key.active = false;
    return key;
  }

  /** Takes an API key off the list. */
  removeKey(actor: Account, organizationId: string, keyId: string): void {
    this.#keys.delete(this.#key(actor, organizationId, keyId).id);
  }

  #token(actor: Account, organizationId: string, tokenId: string): MasterToken {
    const token = this.tokens(actor, organizationId).find((one) => one.id === tokenId);
    if (!token) throw new Refusal(404, 'There is no such master token.');
    return token;
  }

  #key(actor: Account, organizationId: string, keyId: string): ApiKey {
    const key = this.keys(actor, organizationId).find((one) => one.id === keyId);
    if (!key) throw new Refusal(404, 'There is no such API key.');
    return key;
  }
}
