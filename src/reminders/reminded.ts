/**
 * What has been said so far about each credential, and what the person wants to hear of it. Pure: every rule takes what it
 * needs, `now` included. Times are milliseconds since 1970.
 */
import type { Credential, RecordId } from '../domain/credential.ts';
import { isOver, waitsForActivation } from '../domain/life.ts';
import type { LaterChoice, ReminderChoice } from '../domain/reminder-choice.ts';
import type { EndStage } from './end-stages.ts';

const day = 86_400_000;

export interface Reminded {
  /** How often its activation was brought to mind, and when that was last. */
  readonly times: number;
  readonly lastAt: number;
  /** The person chose *Later* at that time, for so long. */
  readonly later?: { readonly at: number; readonly for: number } | undefined;
  /** The person does not want to hear of it any more. */
  readonly stopped?: boolean | undefined;
  /** The stages before its end that were said, and when. */
  readonly ends?: readonly { readonly days: EndStage; readonly at: number }[] | undefined;
}

/** By record id; a credential that is absent was never mentioned. */
export type RemindedById = Readonly<Record<RecordId, Reminded>>;

/** How long *Later* holds back a reminder. */
const laterFor: Readonly<Record<LaterChoice, number>> = {
  hour: day / 24,
  day,
  week: 7 * day,
};

/** The record after that choice. */
export function afterChoice(
  reminded: RemindedById,
  id: RecordId,
  choice: ReminderChoice,
  now: number,
): RemindedById {
  const { later: _, stopped: __, ...before } = reminded[id] ?? { times: 0, lastAt: now };
  if (choice === 'again') return { ...reminded, [id]: before };
  const wish = choice === 'stop' ? { stopped: true } : { later: { at: now, for: laterFor[choice] } };
  return { ...reminded, [id]: { ...before, ...wish } };
}

/** Whether the person does not want to hear of it now. */
export function isQuiet(reminded: Reminded | undefined, now: number): boolean {
  return reminded?.stopped === true || quietUntil(reminded, now) > now;
}

/** When *Later* is over; in the past when nothing is held back. */
export function quietUntil(reminded: Reminded | undefined, now: number): number {
  const { later } = reminded ?? {};
  return later ? Math.min(later.at, now) + later.for : Number.NEGATIVE_INFINITY;
}

/**
 * The record as it holds at `now`, for the credentials there are. What is noted for a time that has not come was noted by
 * a clock that was wrong: intervals then begin now, for else the next reminder would be off by as much.
 */
export function caughtUp(
  reminded: RemindedById,
  credentials: readonly Credential[],
  now: number,
): RemindedById {
  const entries = credentials.flatMap((credential): [RecordId, Reminded][] => {
    const before = reminded[credential.id];
    if (isOver(credential)) return [];
    const ahead = waitsForActivation(credential, now) && credential.stateSince > now;
    if (!before) return ahead ? [[credential.id, { times: 0, lastAt: now }]] : [];
    return [[credential.id, anchored(before, now)]];
  });
  const same =
    entries.length === Object.keys(reminded).length && entries.every(([id, one]) => reminded[id] === one);
  return same ? reminded : Object.fromEntries(entries);
}

/** A clock is set by minutes now and then; only what lies a day ahead was not said yet. */
function anchored(before: Reminded, now: number): Reminded {
  const { lastAt, later, ends } = before;
  const tooEarly = ends?.some(({ at }) => at > now + day) === true;
  if (lastAt <= now && (later?.at ?? now) <= now && !tooEarly) return before;
  return {
    ...before,
    lastAt: Math.min(lastAt, now),
    ...(later && { later: { ...later, at: Math.min(later.at, now) } }),
    ...(ends && { ends: ends.filter(({ at }) => at <= now + day) }),
  };
}
