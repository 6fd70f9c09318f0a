import type { Journal } from '../domain/run.ts';
import type { Landmark, Sight } from '../locate/landmark.ts';
import { choiceFor, holds, isUsable, landmarksIn } from './condition.ts';
import type { Guide, Step, Target } from './guide.ts';

/** Which step is next, and why. */
export interface Derived {
  readonly step: Step;
  /** Its place in the guide, from 0. */
  readonly index: number;
  /** The furthest of its targets that a person could use now, or could as soon as one of several was chosen. */
  readonly target?: Target | undefined;
  /** The effect of the last step is proven: the guide is over. */
  readonly done: boolean;
  /** For tests and maintainers. */
  readonly why: 'last effect proven' | 'effect to last' | 'furthest usable' | 'first unproven';
}

/**
 * The step to show for what is on the page and in the journal. There is no counter: the furthest step that can be done
 * now is next; when none can be, the first one whose effect is unproven, in words.
 * @throws RangeError for a guide without steps.
 */
export function deriveStep(guide: Guide, sight: Sight, journal: Journal): Derived {
  const { steps } = guide;
  const last = steps.at(-1);
  if (!last) throw new RangeError('a guide has at least one step');
  const proven = (step: Step) => isProven(step, sight, journal);
  if (proven(last)) {
    return { step: last, index: steps.length - 1, done: true, why: 'last effect proven' };
  }

  // The last step cannot be skipped: its effect is the end of the guide.
  const left = steps.filter((step) => step === last || !journal.skipped.includes(step.id));
  const open = left.filter((step) => !proven(step));
  // Whoever sees the effect is not asked to bring it about once more while it is not certain that it lasts.
  const awaited = open.find((step) => step.lasting !== undefined && holds(step.done, sight, journal));
  if (awaited) return { step: awaited, index: steps.indexOf(awaited), done: false, why: 'effect to last' };
  const offered = open.findLast(
    (step) => (!step.requires || holds(step.requires, sight, journal)) && usableTarget(step, sight, journal),
  );
  const step = offered ?? open[0] ?? last;
  return {
    step,
    index: steps.indexOf(step),
    target: offered && usableTarget(offered, sight, journal),
    done: false,
    why: offered ? 'furthest usable' : 'first unproven',
  };
}

/** Whether the effect of a step was seen, or is on the page now where that is enough. */
export function isProven(step: Step, sight: Sight, journal: Journal): boolean {
  return (
    journal.proven?.includes(step.id) || (step.lasting === undefined && holds(step.done, sight, journal))
  );
}

/** Every landmark a guide looks at, each once. */
export function landmarksOf(guide: Guide): readonly Landmark[] {
  const troubles = [guide, ...guide.steps].flatMap((each) => each.troubles ?? []);
  const conditions = guide.steps.flatMap(({ requires, done, targets }) => [
    done,
    ...(requires ? [requires] : []),
    ...targets.flatMap(({ when }) => (when ? [when] : [])),
  ]);
  const targets = guide.steps.flatMap((step) => step.targets.map(({ landmark }) => landmark));
  const inTheWay = [...troubles.map(({ when }) => when), ...(guide.loading ? [guide.loading] : [])];
  const looked = [...conditions, ...inTheWay].flatMap(landmarksIn);
  return [...new Set([...targets, ...looked, ...(guide.also ?? [])])];
}

function usableTarget(step: Step, sight: Sight, journal: Journal): Target | undefined {
  const open = step.targets.filter(({ when }) => !when || holds(when, sight, journal));
  return (
    open.findLast(({ landmark }) => isUsable(sight.get(landmark.id))) ??
    open.find(({ landmark }) => choiceFor(landmark, sight))
  );
}
