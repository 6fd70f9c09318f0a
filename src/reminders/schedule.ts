/**
 * What is brought to mind when: a token that waits for activation at growing distances, weekly in the end; a credential
 * that ends, at each stage once. Pure: every rule takes what it needs, `now` included. Times are milliseconds since 1970.
 */
import type { Credential, RecordId } from '../domain/credential.ts';
import { waitsForActivation } from '../domain/life.ts';
import { type EndStage, endStage, nextStageAt } from './end-stages.ts';
import { isQuiet, quietUntil, type Reminded, type RemindedById } from './reminded.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Distances between reminders; the last one repeats. */
export const intervals = [10 * minute, hour, day, 3 * day, 7 * day] as const;

/** The first distance, as the person may set it. */
export const firstDistances = [60_000, 600_000, 3_600_000, 86_400_000] as const;

/** One thing to say. */
export interface Reminder {
  readonly credential: Credential;
  readonly about: 'activation' | EndStage;
}

/** The distances when the first is `first`: from there on as usual. */
function distancesFrom(first: number): readonly number[] {
  return [first, ...intervals.filter((one) => one > first)];
}

/** When the activation of this waiting credential is brought to mind next. */
function nextActivationAt(credential: Credential, reminded: Reminded | undefined, first: number): number {
  const distances = distancesFrom(first);
  const distance = distances[Math.min(reminded?.times ?? 0, distances.length - 1)] as number;
  return (reminded?.lastAt ?? credential.stateSince) + distance;
}

/** A stage is said once; a later one stands for those before it. */
function isSaid(stage: EndStage, reminded: Reminded | undefined): boolean {
  return reminded?.ends?.some(({ days }) => days <= stage) === true;
}

/** What is due at `now`, and when to look again (undefined: nothing is to come). `reminded` is caught up. */
export function dueReminders(
  credentials: readonly Credential[],
  reminded: RemindedById,
  first: number,
  now: number,
): { readonly due: readonly Reminder[]; readonly nextAt: number | undefined } {
  const due: Reminder[] = [];
  let nextAt = Number.POSITIVE_INFINITY;
  for (const credential of credentials) {
    const before = reminded[credential.id];
    if (before?.stopped) continue;
    const about = aboutAt(credential, before, first, now);
    if (about !== undefined) {
      if (isQuiet(before, now)) nextAt = Math.min(nextAt, quietUntil(before, now));
      else due.push({ credential, about });
    }
    const times = [
      waitsForActivation(credential, now) && nextActivationAt(credential, before, first),
      nextStageAt(credential, now),
    ];
    for (const time of times) {
      if (typeof time === 'number' && time > now) nextAt = Math.min(nextAt, time);
    }
  }
  return { due, nextAt: nextAt === Number.POSITIVE_INFINITY ? undefined : nextAt };
}

/** What is to be said about a credential; an end that is near is more than an activation that is missing. */
function aboutAt(
  credential: Credential,
  reminded: Reminded | undefined,
  first: number,
  now: number,
): Reminder['about'] | undefined {
  const stage = endStage(credential, now);
  if (stage !== undefined && !isSaid(stage, reminded)) return stage;
  const waits = waitsForActivation(credential, now) && nextActivationAt(credential, reminded, first) <= now;
  return waits ? 'activation' : undefined;
}

/** The record after `said` was said at `now`. */
export function afterReminding(reminded: RemindedById, said: readonly Reminder[], now: number): RemindedById {
  if (said.length === 0) return reminded;
  const entries = said.map(({ credential, about }): [RecordId, Reminded] => {
    // *Later* held back one reminder: this one.
    const { later: _, ...before } = reminded[credential.id] ?? { times: 0, lastAt: credential.stateSince };
    if (about === 'activation') return [credential.id, { ...before, times: before.times + 1, lastAt: now }];
    // Whoever just heard of its end need not hear of its activation at once.
    return [
      credential.id,
      { ...before, lastAt: now, ends: [...(before.ends ?? []), { days: about, at: now }] },
    ];
  });
  return { ...reminded, ...Object.fromEntries(entries) };
}
