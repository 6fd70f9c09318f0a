/** Effects that are written down once they were there for a while: what is gone, or is said only once, cannot be read later. */
import type { Journal, StepId } from '../domain/run.ts';
import type { Sight } from '../locate/landmark.ts';
import { holds } from './condition.ts';
import type { Guide } from './guide.ts';

/** What is gone from a list is gone once the page rested for this long, in milliseconds: a list that is drawn anew is empty for a moment. */
export const restsWithout = 500;
/** What the site may still refuse has to stand for this long, in milliseconds. */
export const restsUnrefused = 2_000;

/** Watches a guide's lasting effects over several looks. */
export function lastingEffects(guide: Guide): (now: {
  readonly sight: Sight;
  readonly journal: Journal;
  /** Times in milliseconds on one clock. */
  readonly time: number;
  readonly changedAt: number;
  readonly loading: boolean;
}) => { readonly proven: readonly StepId[]; readonly again: number } {
  const since = new Map<StepId, number>();
  return ({ sight, journal, time, changedAt, loading }) => {
    const proven: StepId[] = [];
    let again = Number.POSITIVE_INFINITY;
    for (const { id, done, lasting } of guide.steps) {
      if (lasting === undefined || journal.proven?.includes(id)) continue;
      if (loading || !holds(done, sight, journal)) {
        since.delete(id);
        continue;
      }
      const start = since.get(id) ?? time;
      since.set(id, start);
      const due = Math.max(start, changedAt) + lasting;
      if (due <= time) proven.push(id);
      else again = Math.min(again, due);
    }
    return { proven, again };
  };
}
