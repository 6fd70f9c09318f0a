/** The identity of an unlocked vault: in the browser's memory only, out of reach of content scripts, gone when it closes. */
import * as v from 'valibot';
import { readPolicy } from '../../managed/read-policy.ts';
import { wakeAt } from '../../platform/attention.ts';
import { storageItem } from '../../platform/storage-item.ts';
import { announceChange } from '../vault-changes.ts';
import { isStillUnlocked, lockDeadline, type Unlocked } from './protection.ts';

const item = storageItem<Unlocked | null>({
  area: 'session',
  key: 'unlocked',
  fallback: null,
  schema: v.nullable(v.object({ identity: v.string(), since: v.number(), until: v.optional(v.number()) })),
});

/** The identity, when the vault is unlocked at `now`; one whose time is over is forgotten. */
export async function unlockedIdentity(now: number): Promise<string | undefined> {
  const unlocked = await item.get();
  if (!unlocked) return undefined;
  if (isStillUnlocked(unlocked, now)) return unlocked.identity;
  await lock();
  return undefined;
}

/** When the unlocked vault locks itself; undefined while it is locked, or when only closing the browser locks it. */
export async function unlockedUntil(): Promise<number | undefined> {
  return (await item.get())?.until;
}

/** The alarm that forgets the identity when its time is over, also while no page of the extension is open. */
export const lockAlarm = 'lock-vault';

/** Remembers the identity until `until`. */
export async function rememberUnlocked(unlocked: Unlocked): Promise<void> {
  await item.set(unlocked);
  await wakeAt(lockAlarm, unlocked.until);
  announceChange();
}

/** Holds a vault that is unlocked to an organization's longest time, counted from the unlocking. */
export async function holdToPolicy(now: number): Promise<void> {
  const { longestAutoLock } = await readPolicy();
  const unlocked = await item.get();
  if (!unlocked || longestAutoLock === undefined) return;
  const until = lockDeadline(longestAutoLock, unlocked.since);
  if (until === undefined || (unlocked.until !== undefined && unlocked.until <= until)) return;
  await rememberUnlocked({ ...unlocked, until });
  await unlockedIdentity(now);
}

/** Locks the vault. */
export async function lock(): Promise<void> {
  await item.set(null);
  await wakeAt(lockAlarm, undefined);
  announceChange();
}
