/** What the card says, as data: pure, so that every state of it can be tested and shown without a page. */
import type { RowRef } from '../domain/row.ts';
import type { Journal } from '../domain/run.ts';
import { choiceFor, holds, isUsable } from '../guide/condition.ts';
import type { Derived } from '../guide/derive-step.ts';
import type { Guide, Target } from '../guide/guide.ts';
import { showableIn } from '../guide/showable.ts';
import { troubleOf } from '../guide/trouble.ts';
import { contains } from '../locate/composed.ts';
import type { Landmark, Sight } from '../locate/landmark.ts';
import { type Obstacle, obstacleWords } from './readiness.ts';
import { whereUsually } from './where-usually.ts';

/** Why nothing is ringed although the step has something to use, or why what is ringed may be of no help. */
export type CardHint = 'not-seen' | 'unsure' | 'several' | 'out-of-sight' | 'used' | 'shown';

/** One of several rows, and which landmark it is a row of. */
export interface CardChoice {
  readonly landmark: string;
  readonly rows: readonly RowRef[];
  /** The index of the chosen one. */
  readonly chosen?: number | undefined;
}

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
  /** i18n key of where such a thing usually is. */
  readonly where?: string | undefined;
  /** The person can show where it is. */
  readonly showable: boolean;
  /** The person can say which one is meant, or has said so. */
  readonly choice?: CardChoice | undefined;
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
  /** The organization the page shows. */
  readonly organization?: string | undefined;
  /** i18n key of what cannot be undone … */
  readonly warning?: string | undefined;
  /** … and what the person noted of who would notice. */
  readonly note?: string | undefined;
  /** There is no backup of the vault. */
  readonly lacksBackup?: boolean | undefined;
  /** So many steps were done already when the guide was started. */
  readonly before?: number | undefined;
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
    /** What is ringed was used, and a while later the guide has not gone on. */
    readonly usedInVain: boolean;
    /** The browser has no network. */
    readonly offline: boolean;
    /** Why a value could not be saved, where the target makes the site issue one. */
    readonly obstacle?: Obstacle | undefined;
    readonly organization?: string | undefined;
    readonly note?: string | undefined;
    readonly lacksBackup?: boolean | undefined;
    /** The guide was started here. */
    readonly beginning?: boolean;
  },
): CardView {
  const { organization, lacksBackup } = facts;
  const total = guide.steps.length;
  const current = derived.index + 1;
  if (derived.done) {
    return {
      guide,
      stepId: 'done',
      number: total,
      total,
      title: guide.end,
      text: guide.saves ? 'card_end_text' : 'card_over_text',
      done: true,
      showable: false,
      reachable: false,
      organization,
      lacksBackup,
    };
  }
  const peeked = facts.peek === undefined ? undefined : guide.steps[facts.peek];
  if (peeked && peeked !== derived.step) {
    const number = guide.steps.indexOf(peeked) + 1;
    const { id: stepId, title, text } = peeked;
    return {
      guide,
      stepId,
      number,
      total,
      title,
      text,
      done: false,
      current,
      showable: false,
      reachable: false,
    };
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
      showable: false,
      reachable: false,
    };
  }
  const sighting = target && facts.sight.get(target.landmark.id);
  const [missing] = showableIn(derived, facts.sight, facts.journal);
  const hint = hintOf(derived, missing, facts);
  const asks = hint === 'not-seen' || hint === 'unsure' || hint === 'used';
  // In words and nothing to look for: Waykey itself is at work, or only the person knows.
  const awaits =
    target !== undefined || step.targets.some(({ when }) => !when || holds(when, facts.sight, facts.journal));
  const isStuck = facts.stuck && awaits && hint !== 'unsure';
  const trouble = facts.offline ? 'trouble_offline_text' : troubleOf(guide, step, facts);
  return {
    guide,
    stepId: step.id,
    number: current,
    total,
    title: step.title,
    text:
      derived.why === 'effect to last'
        ? 'card_lasting_text'
        : hint === 'used'
          ? step.text
          : (target?.text ?? step.text),
    done: false,
    hint: hint === 'not-seen' && (trouble || isStuck) ? undefined : hint,
    where: asks && missing ? whereUsually(missing) : undefined,
    showable: (asks && missing !== undefined) || hint === 'shown',
    choice: target && choiceOf(target, facts.sight),
    trouble: trouble ?? (isStuck ? 'trouble_stuck_text' : undefined),
    skippable: current < total ? step.id : undefined,
    reachable: sighting?.status === 'found',
    organization,
    lacksBackup,
    warning: step.warning,
    note: step.warning && facts.note,
    before: facts.beginning && derived.index > 1 ? derived.index : undefined,
  };
}

type Facts = Parameters<typeof cardView>[2];

function hintOf(
  { target }: Derived,
  missing: Landmark | undefined,
  { sight, lost, inSight, usedInVain }: Facts,
): CardHint | undefined {
  if (!target) {
    if (!lost || !missing) return undefined;
    return sight.get(missing.id)?.status === 'unsure' ? 'unsure' : 'not-seen';
  }
  const sighting = sight.get(target.landmark.id);
  if (choiceFor(target.landmark, sight)) return 'several';
  if (!isUsable(sighting)) return undefined;
  if (!inSight) return 'out-of-sight';
  if (usedInVain && missing) return 'used';
  return sighting?.byAlso ? 'shown' : undefined;
}

/** What there are several of on the way to the target. */
function choiceOf({ landmark }: Target, sight: Sight): CardChoice | undefined {
  for (let each: Landmark | undefined = landmark; each; each = each.within ?? each.openedBy) {
    const sighting = sight.get(each.id);
    const { rows, element, status } = sighting ?? {};
    if (!rows || rows.length < 2 || (status !== 'several' && status !== 'found')) continue;
    const chosen = element && rows.findIndex((row) => contains(row.element, element));
    return { landmark: each.id, rows: rows.map(({ ref }) => ref), chosen };
  }
  return undefined;
}
