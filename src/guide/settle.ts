import type { Derived } from './derive-step.ts';

/** The page has to be quiet for this long, in milliseconds, before the card goes back: a loading screen is not a step back. */
export const quietBeforeBack = 500;
/** On a page that is never quiet the card goes back once going back was right all this time, in milliseconds. */
export const patienceBeforeBack = 3_000;
/** Within a step the card waits until the person paused typing for this long, in milliseconds: it does not leave a half-typed field. */
export const pauseInTyping = 700;

/** What the card shows, and since when something earlier would have been right instead. */
export interface Settled {
  readonly derived: Derived;
  readonly behindSince?: number | undefined;
  /** When to ask again although nothing changed; the same clock as `Moment`. */
  readonly again?: number | undefined;
}

/** Times in milliseconds on one clock. */
export interface Moment {
  readonly now: number;
  /** When the page last changed. */
  readonly changedAt: number;
  /** When the person last typed into the page. */
  readonly typedAt: number;
}

/**
 * When the first card may be shown on a page that is being filled since `fillingSince`: what stands there at first points back
 * to the way in. Once the page is quiet and shows no sign of loading, or after a while in any case.
 */
export function firstShowAt({ changedAt }: Moment, fillingSince: number, loading: boolean): number {
  const patience = fillingSince + patienceBeforeBack;
  return loading ? patience : Math.min(changedAt + quietBeforeBack, patience);
}

/** What to show after `shown` when `next` was derived: forward at once, backward only once the page is quiet. Pure. */
export function settle(shown: Settled | undefined, next: Derived, moment: Moment): Settled {
  if (!shown) return { derived: next };
  const { now, changedAt, typedAt } = moment;
  const order = compare(next, shown.derived);
  if (order === 0) return { derived: next };
  if (order > 0) {
    const wait = next.index === shown.derived.index && !next.done ? typedAt + pauseInTyping : now;
    return wait > now ? { derived: shown.derived, again: wait } : { derived: next };
  }
  const behindSince = shown.behindSince ?? now;
  const again = Math.min(changedAt + quietBeforeBack, behindSince + patienceBeforeBack);
  return again <= now ? { derived: next } : { derived: shown.derived, behindSince, again };
}

/** Negative when `a` comes before `b` in the guide, 0 when they show the same. */
function compare(a: Derived, b: Derived): number {
  return place(a) - place(b);
}

/** Steps first, targets within a step second; no step has a thousand targets. */
function place({ done, index, step, target }: Derived): number {
  const within = target ? step.targets.indexOf(target) + 1 : 0;
  return done ? Number.MAX_SAFE_INTEGER : index * 1000 + within;
}
