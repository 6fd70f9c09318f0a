/**
 * A credential is what InsideMaps shows once and Waykey keeps: a master token or an API key.
 * This file holds what may be known of it without opening it. The value itself is never part of it.
 */
import type { LifeChange } from './life.ts';

/** The two kinds of one-time values InsideMaps issues. */
export type CredentialKind = 'master-token' | 'api-key';

/** Every state of contract.md, in the order of a credential's life. */
export const credentialStates = [
  'not-activated',
  'active',
  'replaced',
  'deactivated',
  'removed',
  'expired',
] as const;
export type CredentialState = (typeof credentialStates)[number];

/** 32 lower-case hex digits, made by whoever first sees the value; saving twice under one id is saving once. */
export type RecordId = string & { readonly __brand: 'RecordId' };

/** The organization a credential belongs to; the id comes from a master token's claims, the name from the page. */
export interface OrganizationRef {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

/** Everything Waykey knows of a credential but its value. Times are milliseconds since 1970. */
export interface Credential {
  readonly id: RecordId;
  readonly kind: CredentialKind;
  readonly name: string;
  readonly organization: OrganizationRef;
  /** The host that issued it, where that is not www.insidemaps.com: what is of one host means nothing to another. */
  readonly host?: string | undefined;
  readonly capturedAt: number;
  readonly expiresAt?: number | undefined;
  readonly state: CredentialState;
  readonly stateSince: number;
  /** How it came to that state: the latest changes, oldest first. */
  readonly history: readonly LifeChange[];
  readonly verifiedAt?: number | undefined;
  readonly note?: string | undefined;
  /** Nobody said its name; the one it has is its kind and time. */
  readonly unnamed?: boolean | undefined;
  /** The credential whose value stopped working when this one was issued. */
  readonly replaces?: RecordId | undefined;
  readonly replacedBy?: RecordId | undefined;
}

/** The state a credential starts in: a master token does nothing until it is activated, an API key works at once. */
export function initialState(kind: CredentialKind): CredentialState {
  return kind === 'master-token' ? 'not-activated' : 'active';
}
