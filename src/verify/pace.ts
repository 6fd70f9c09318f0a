/**
 * How often the site is asked: at most once a minute per credential, less often by itself while the answer stays no, and
 * not at all while the site is in trouble. Pure: every rule takes `now`. Times are milliseconds since 1970.
 */
import type { Credential, RecordId } from '../domain/credential.ts';
import type { Outcome } from './outcome.ts';

const minute = 60_000;

/** No trouble of the site, and no wish of it, puts a question off for longer. */
export const longestWait = 60 * minute;

/** Counted no further: the distance has long reached its end. */
const most = 10;

/** What is remembered of one credential for longer than this says nothing any more. */
const memory = 7 * 24 * 60 * minute;

export interface Pace {
  readonly asked: Readonly<Record<RecordId, Asked>>;
  /** How often in a row the site was in trouble. */
  readonly troubles: number;
  /** Before this nothing is asked. */
  readonly notBefore: number;
}

interface Asked {
  readonly at: number;
  /** How often in a row the answer was no. */
  readonly refusals: number;
}

/** Nothing was asked so far. */
export const unpaced: Pace = { asked: {}, troubles: 0, notBefore: 0 };

/** When the person may ask for this credential; a clock that was set back puts nothing off by as much. */
export function mayAskAt({ asked, notBefore }: Pace, id: RecordId, now: number): number {
  const last = asked[id];
  const again = last ? Math.min(last.at, now) + minute : now;
  return Math.max(again, Math.min(notBefore, now + longestWait));
}

/** When Waykey asks for it by itself: the distance grows with each no, until something is seen to have changed. */
export function asksItselfAt(pace: Pace, { id, stateSince }: Credential, now: number): number {
  const earliest = mayAskAt(pace, id, now);
  const last = pace.asked[id];
  if (!last || stateSince > last.at) return earliest;
  const distance = Math.min(minute * 2 ** last.refusals, longestWait);
  return Math.max(earliest, Math.min(last.at, now) + distance);
}

/** The site is about to be asked for this credential. */
export function afterAsking(pace: Pace, id: RecordId, now: number): Pace {
  const recent = Object.entries(pace.asked).filter(([, { at }]) => Math.abs(now - at) < memory);
  const refusals = pace.asked[id]?.refusals ?? 0;
  return { ...pace, asked: { ...Object.fromEntries(recent), [id]: { at: now, refusals } } };
}

/** The site has answered. */
export function afterOutcome(pace: Pace, id: RecordId, outcome: Outcome, now: number): Pace {
  const { result } = outcome;
  // No network says nothing of the site.
  if (result === 'unreachable') return pace;
  if (result === 'slow-down' || result === 'site-error' || result === 'no-answer') {
    const wait = ('wait' in outcome ? outcome.wait : undefined) ?? minute * 2 ** pace.troubles;
    return {
      ...pace,
      troubles: Math.min(pace.troubles + 1, most),
      notBefore: now + Math.min(Math.max(wait, minute), longestWait),
    };
  }
  const refusals = result === 'works' ? 0 : Math.min((pace.asked[id]?.refusals ?? 0) + 1, most);
  return { asked: { ...pace.asked, [id]: { at: now, refusals } }, troubles: 0, notBefore: 0 };
}
