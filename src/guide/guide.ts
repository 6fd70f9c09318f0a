/**
 * A guide is data: an ordered list of steps over landmarks. It has no counter; which step is shown is derived from what
 * is on the page and a small journal of facts (see derive-step.ts).
 */

import type { CredentialKind } from '../domain/credential.ts';
import type { LifeCause } from '../domain/life.ts';
import type { GuideId, Journal, StepId } from '../domain/run.ts';
import type { Landmark, Sight } from '../locate/landmark.ts';

/** Something that can be true now: on the page, or in the journal. */
export type Condition =
  | { readonly seen: Landmark }
  | { readonly usable: Landmark }
  | { readonly filled: Landmark }
  /** Several look alike, or the only one is a poor match. */
  | { readonly doubtful: Landmark }
  | { readonly fact: keyof Journal }
  /** The person has said which one is meant, or what is to stand there. */
  | { readonly told: Landmark }
  /** The row that was meant is in its list no more. */
  | { readonly gone: Landmark }
  /** The field shows something else than when the guide first saw it. */
  | { readonly changed: Landmark }
  /** The field shows what the person told. */
  | { readonly same: Landmark }
  | { readonly any: readonly Condition[] }
  | { readonly all: readonly Condition[] }
  | { readonly not: Condition };

/** One thing to use, with its own sentence. */
export interface Target {
  readonly landmark: Landmark;
  /** i18n key of what to do with it. */
  readonly text: string;
  /** Only then it counts as a target (for example Save once the name is filled in). */
  readonly when?: Condition;
  /** What this field holds when the target is used, or that the target was used at all, is what the person told. */
  readonly tells?: Landmark;
  /** Using it makes the site issue a one-time value: it is pointed at only once that value can be saved. */
  readonly issues?: true;
}

/** Something that stands in the way: while it holds, its sentence is shown above the step's own. */
export interface Trouble {
  readonly when: Condition;
  /** i18n key: what happened and what to do next. */
  readonly text: string;
  /** It counts only once nothing to use was found for a while: before, the page may still be loading. */
  readonly onceLost?: boolean;
}

export interface Step {
  readonly id: StepId;
  /** i18n key: the step in two to four words. */
  readonly title: string;
  /** i18n key: the step in words, used when no target is in sight. */
  readonly text: string;
  /** From the first to the furthest: of the usable ones the last is ringed. */
  readonly targets: readonly Target[];
  /** Must hold for the step to be offered. */
  readonly requires?: Condition;
  /** The effect that proves it. */
  readonly done: Condition;
  /**
   * The effect may not be on the page for long, or is that something is no more: it counts once it was there for so many
   * milliseconds while the page rested, and then for the rest of the run.
   */
  readonly lasting?: number;
  /** i18n key of what cannot be undone; shown before it is done. */
  readonly warning?: string;
  /** What happens in the step to the credential in the row that was meant. */
  readonly leaves?: {
    readonly row: Landmark;
    readonly kind: CredentialKind;
    readonly cause: LifeCause;
  };
  /** What may stand in its way; the first that holds is shown. */
  readonly troubles?: readonly Trouble[];
}

export interface Guide {
  readonly id: GuideId;
  /** i18n key: its name in lists. */
  readonly title: string;
  /** i18n key: what is true at the end; starts with the word for Done. */
  readonly end: string;
  /** What may stand in the way of every step. */
  readonly troubles?: readonly Trouble[];
  /** A credential is in the vault at the end. */
  readonly saves?: boolean;
  /** The person is where it begins: lists put it first. */
  readonly here?: Condition;
  /** Why it cannot work here; the first that holds is shown beside it in lists. */
  readonly unfit?: readonly Trouble[];
  /** The name of the organization that the page shows. */
  readonly organization?: (sight: Sight) => string | undefined;
  /** What `organization` and `unfit` look at, besides what the steps do. */
  readonly also?: readonly Landmark[];
  /** The page says that something is still on its way. */
  readonly loading?: Condition;
  readonly steps: readonly Step[];
}
