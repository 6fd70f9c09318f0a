/**
 * A credential is what InsideMaps shows once and Waykey keeps: a master token or an API key.
 * This file holds what may be known of it without opening it. The value itself is never part of it.
 */

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
  readonly capturedAt: number;
  readonly expiresAt?: number | undefined;
  readonly state: CredentialState;
  readonly stateSince: number;
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

/** The states after which nothing on the page changes a credential any more. */
const ended: readonly CredentialState[] = ['replaced', 'removed'];

/** The credential as it is once its row on the page was seen in `seen`; the same object when nothing changed. */
export function afterSeen(credential: Credential, seen: 'active' | 'inactive', now: number): Credential {
  if (ended.includes(credential.state)) return credential;
  const next: CredentialState =
    seen === 'active' ? 'active' : credential.state === 'active' ? 'deactivated' : credential.state;
  return next === credential.state ? credential : { ...credential, state: next, stateSince: now };
}

/** The state to show at `now`: a credential past its end is expired, whatever was last seen. */
export function stateAt(credential: Credential, now: number): CredentialState {
  const over = credential.expiresAt !== undefined && credential.expiresAt <= now;
  return over && !ended.includes(credential.state) ? 'expired' : credential.state;
}

/** Whether a person still has to activate it. */
export function waitsForActivation(credential: Credential, now: number): boolean {
  return stateAt(credential, now) === 'not-activated';
}
