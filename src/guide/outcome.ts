/** What became of using a thing that the person showed. */
import type { Journal } from '../domain/run.ts';
import type { Landmark, Sight } from '../locate/landmark.ts';
import { type Derived, isProven } from './derive-step.ts';
import type { Guide, Step } from './guide.ts';

/** The guide has to go on within this time after the use, in milliseconds. */
export const patience = 10_000;

/** Whether the guide went on (`true`) or did not (`false`); undefined while either may be. Pure. */
export function outcomeOf(
  landmark: string,
  guide: Guide,
  now: {
    readonly derived: Derived;
    readonly sight: Sight;
    readonly journal: Journal;
    /** Milliseconds since the use in which the page could be seen. */
    readonly waited: number;
    /** The person turned to something else. */
    readonly turnedAway: boolean;
  },
): boolean | undefined {
  const step = stepOf(landmark, guide);
  if (!step) return undefined;
  const { derived, sight, journal } = now;
  // Skipping goes on too, but proves nothing.
  if (isProven(step, sight, journal)) return true;
  const further = step.targets.slice(indexIn(step, landmark) + 1);
  if (derived.step === step && derived.target && further.includes(derived.target)) return true;
  // Whoever opens a menu turns to what is in it, known or not.
  const isOpener = further.some((target) => opener(target.landmark) === landmark);
  return now.waited >= patience || (now.turnedAway && !isOpener) ? false : undefined;
}

function stepOf(landmark: string, { steps }: Guide): Step | undefined {
  return steps.find((step) => indexIn(step, landmark) >= 0);
}

function indexIn({ targets }: Step, landmark: string): number {
  return targets.findIndex((target) => target.landmark.id === landmark);
}

function opener({ openedBy }: Landmark): string | undefined {
  return openedBy?.id;
}
