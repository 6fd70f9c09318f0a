/**
 * When a waiting credential is brought to mind: first after ten minutes, then at growing distances, weekly in the end.
 * Pure: every rule takes what it needs, `now` included. Times are milliseconds since 1970.
 */
import type { Credential, RecordId } from '../domain/credential.ts';
import { waitsForActivation } from '../domain/life.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Distances between reminders; the last one repeats. */
export const intervals = [10 * minute, hour, day, 3 * day, 7 * day] as const;

/** How long *Later* holds back a reminder. */
export const laterFor = day;

/** What has been said so far about one credential. */
export interface Reminded {
  /** How often. */
  readonly times: number;
  readonly lastAt: number;
  readonly notBefore?: number | undefined;
}

/** By record id; a credential that is absent was never mentioned. */
export type RemindedById = Readonly<Record<RecordId, Reminded>>;

/** When the next reminder for this credential is due. */
export function nextReminderAt(credential: Credential, reminded: Reminded | undefined, now: number): number {
  const times = reminded?.times ?? 0;
  const distance = intervals[Math.min(times, intervals.length - 1)] as number;
  // A clock that was set back would otherwise put the next reminder off by as much.
  const since = Math.min(reminded?.lastAt ?? credential.stateSince, now);
  return Math.max(since + distance, Math.min(reminded?.notBefore ?? 0, now + laterFor));
}

/** Which waiting credentials are due at `now`, and when to look again (undefined: nothing waits). */
export function dueReminders(
  credentials: readonly Credential[],
  reminded: RemindedById,
  now: number,
): { readonly due: readonly Credential[]; readonly nextAt: number | undefined } {
  const waiting = credentials.filter((credential) => waitsForActivation(credential, now));
  const times = waiting.map((credential) => nextReminderAt(credential, reminded[credential.id], now));
  return {
    due: waiting.filter((_, index) => (times[index] as number) <= now),
    nextAt: times.length === 0 ? undefined : Math.min(...times),
  };
}

/** The record after these credentials were mentioned at `now`; those that no longer wait are forgotten. */
export function afterReminding(
  reminded: RemindedById,
  mentioned: readonly RecordId[],
  stillWaiting: readonly RecordId[],
  now: number,
): RemindedById {
  if (
    mentioned.length === 0 &&
    Object.keys(reminded).every((id) => (stillWaiting as readonly string[]).includes(id))
  ) {
    return reminded;
  }
  const entries = stillWaiting.flatMap((id): [RecordId, Reminded][] => {
    const before = reminded[id];
    if (mentioned.includes(id)) return [[id, { times: (before?.times ?? 0) + 1, lastAt: now }]];
    return before ? [[id, before]] : [];
  });
  return Object.fromEntries(entries);
}

/** The record after the person chose *Later* for one credential. */
export function afterLater(reminded: RemindedById, id: RecordId, now: number): RemindedById {
  const before = reminded[id] ?? { times: 0, lastAt: now };
  return { ...reminded, [id]: { ...before, notBefore: now + laterFor } };
}
