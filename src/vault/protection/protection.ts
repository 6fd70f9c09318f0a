/** How the identity, which opens every value, is kept from being used by others. */
import type { Encrypted } from '../device-cipher.ts';

/** After how many minutes an unlocked vault locks itself; `browser`: only when the browser closes, which always locks. */
export const lockAfterChoices = [1, 5, 15, 60, 'browser'] as const;
export type LockAfter = (typeof lockAfterChoices)[number];

/** The shorter of what was chosen and what the organization allows at most. */
export function cappedLockAfter(chosen: LockAfter, longest: LockAfter | undefined): LockAfter {
  const inMinutes = (after: LockAfter) => (after === 'browser' ? Number.POSITIVE_INFINITY : after);
  return longest !== undefined && inMinutes(longest) < inMinutes(chosen) ? longest : chosen;
}

/** Whoever can use this browser profile can open the vault: there is no lock. */
export interface DeviceProtection {
  readonly by: 'device';
  readonly key: CryptoKey;
  readonly identity: Encrypted;
}

/** Only who knows the passphrase can open the vault. */
export interface PassphraseProtection {
  readonly by: 'passphrase';
  /** The identity as an age file under the passphrase. */
  readonly identity: Uint8Array<ArrayBuffer>;
  readonly lockAfter: LockAfter;
}

export type Protection = DeviceProtection | PassphraseProtection;

/** When a vault unlocked at `now` locks itself, in milliseconds since 1970; undefined for not before the browser closes. */
export function lockDeadline(lockAfter: LockAfter, now: number): number | undefined {
  return lockAfter === 'browser' ? undefined : now + lockAfter * 60_000;
}

/** What an unlocked vault is known by: never longer than the browser runs. */
export interface Unlocked {
  readonly identity: string;
  readonly since: number;
  readonly until?: number | undefined;
}

/** Whether it is still unlocked at `now`. A clock that went back to before the unlocking proves nothing, so that locks as well. */
export function isStillUnlocked({ since, until }: Unlocked, now: number): boolean {
  return now >= since && (until === undefined || now < until);
}
