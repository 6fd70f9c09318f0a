/** What the card says, as data: pure, so that every state of it can be tested and shown without a page. */
import type { Journal } from '../domain/run.ts';
import { holds, isUsable } from '../guide/condition.ts';
import type { Derived } from '../guide/derive-step.ts';
import type { Guide } from '../guide/guide.ts';
import { troubleOf } from '../guide/trouble.ts';
import type { Sight } from '../locate/landmark.ts';
import { type Obstacle, obstacleWords } from './readiness.ts';

/** Why nothing is ringed although the step has something to use. */
export type CardHint = 'not-seen' | 'several' | 'out-of-sight';

export interface CardView {
  readonly guide: Guide;
  /** `done` once the guide is over. */
  readonly stepId: string;
  /** From 1. */
  readonly number: number;
  readonly total: number;
  /** i18n keys. */
  readonly title: string;
  readonly text: string;
  readonly done: boolean;
  readonly hint?: CardHint | undefined;
  /** i18n key of what stands in the way. */
  readonly trouble?: string | undefined;
  /** The number of the current step, while the person looks at another one. */
  readonly current?: number | undefined;
  /** The step that *Skip step* would leave out. */
  readonly skippable?: string | undefined;
  /** i18n key of why the step must wait: what comes next could not be saved. */
  readonly stopped?: string | undefined;
  /** Something is ringed, or could be scrolled to. */
  readonly reachable: boolean;
}

/** The card of the derived step, or of the neighbour the person looks at (`peek`, an index). */
export function cardView(
  guide: Guide,
  derived: Derived,
  facts: {
    readonly sight: Sight;
    readonly journal: Journal;
    readonly peek: number | undefined;
    /** Nothing to use was found for a while. */
    readonly lost: boolean;
    /** The same, or loading, for so long that the page may never finish. */
    readonly stuck: boolean;
    /** Whether something of the target can be seen in the window. */
    readonly inSight: boolean;
    /** The browser has no network. */
    readonly offline: boolean;
    /** Why a value could not be saved, where the target makes the site issue one. */
    readonly obstacle?: Obstacle | undefined;
  },
): CardView {
  const total = guide.steps.length;
  const current = derived.index + 1;
  if (derived.done) {
    return {
      guide,
      stepId: 'done',
      number: total,
      total,
      title: guide.end,
      text: 'card_end_text',
      done: true,
      reachable: false,
    };
  }
  const peeked = facts.peek === undefined ? undefined : guide.steps[facts.peek];
  if (peeked && peeked !== derived.step) {
    const number = guide.steps.indexOf(peeked) + 1;
    const { id: stepId, title, text } = peeked;
    return { guide, stepId, number, total, title, text, done: false, current, reachable: false };
  }
  const { step, target } = derived;
  if (facts.obstacle) {
    return {
      guide,
      stepId: step.id,
      number: current,
      total,
      title: step.title,
      text: 'preflight_stop_text',
      done: false,
      stopped: obstacleWords[facts.obstacle],
      reachable: false,
    };
  }
  const sighting = target && facts.sight.get(target.landmark.id);
  const hint = hintOf(derived, facts);
  // In words and nothing to look for: Waykey itself is at work, or only the person knows.
  const isStuck = facts.stuck && (target !== undefined || hint === 'not-seen');
  const trouble = facts.offline ? 'trouble_offline_text' : troubleOf(guide, step, facts);
  return {
    guide,
    stepId: step.id,
    number: current,
    total,
    title: step.title,
    text: target?.text ?? step.text,
    done: false,
    hint: hint === 'not-seen' && (trouble || isStuck) ? undefined : hint,
    trouble: trouble ?? (isStuck ? 'trouble_stuck_text' : undefined),
    skippable: current < total ? step.id : undefined,
    reachable: sighting?.status === 'found',
  };
}

function hintOf(
  { step, target }: Derived,
  { sight, journal, lost, inSight }: { sight: Sight; journal: Journal; lost: boolean; inSight: boolean },
): CardHint | undefined {
  if (target) {
    const sighting = sight.get(target.landmark.id);
    if (!isUsable(sighting)) return undefined;
    if (sighting?.status === 'several') return 'several';
    return inSight ? undefined : 'out-of-sight';
  }
  if (!lost) return undefined;
  const wanted = step.targets.filter(({ when }) => !when || holds(when, sight, journal));
  return wanted.length > 0 ? 'not-seen' : undefined;
}
