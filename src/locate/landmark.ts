/**
 * A landmark says what a thing on a screen is to a person: its role, the names it may carry, its icon, where it stands
 * and what surrounds it. No class names, ids or paths: those belong to one version of one page.
 */

import type { RowRef } from '../domain/row.ts';

/** What kind of thing a person sees. `control` is anything that reacts to a click, however it is marked up. */
export type LandmarkRole =
  | 'control'
  | 'tab'
  | 'menu-item'
  | 'field'
  | 'heading'
  | 'section'
  | 'dialog'
  | 'form'
  | 'row'
  | 'text';

/** Pictures a person recognises without a label. */
export type IconKind = 'cogwheel' | 'checkmark' | 'cross';

/** Where a thing stands: at the top right of the page, or at the right end of its section's heading line or its row. */
export type Place = 'top-right' | 'heading-end' | 'row-end';

/** What is typed into a field, or that one of several is chosen in it. */
export type FieldInput = 'text' | 'email' | 'password' | 'choice';

export interface Landmark {
  /** Unique, kebab-case; the key of the answer. */
  readonly id: string;
  readonly role: LandmarkRole;
  /**
   * Texts or accessible names it may carry, in any language; compared after normalising (case, spaces, soft hyphens). For
   * forms: what its field is called, by which a password is known while the person looks at it.
   */
  readonly names?: readonly string[];
  /** Recognised by its picture when it has no name (either is enough when both are given). */
  readonly icon?: IconKind;
  /** Required of a thing without a name; a point in favour of one with a name. */
  readonly place?: Place;
  /** It must stand inside this one. */
  readonly within?: Landmark;
  /** It must not stand inside any of these. */
  readonly outside?: readonly Landmark[];
  /** It stands in a line with controls of these names (a tab among tabs). */
  readonly beside?: readonly string[];
  /** For menu items: it belongs to the menu that this control opens, or stands where that control stands. */
  readonly openedBy?: Landmark;
  /** For menu buttons: a menu with one of these names belongs to it, open or not. */
  readonly opens?: readonly string[];
  /** For sections, dialogs, forms and rows: holds something that reads like one of these names. */
  readonly holds?: readonly string[];
  /** For dialogs: shows something that looks like this, as text or as the value of a field. For texts: a folded sentence that does. */
  readonly shows?: RegExp;
  /** For fields: what is typed in. A field without a known name counts when it is the only such one in its container. */
  readonly input?: FieldInput;
  /** For rows: its text holds the parameter of this name (for example the name of the credential). */
  readonly param?: string;
  /** While one of these is in sight, nothing counts as this one without a name or a menu that proves it. */
  readonly unlessSeen?: readonly Landmark[];
  /** Several do the very same (a cross and a Close button): the best of them is the answer. */
  readonly alike?: boolean;
  /**
   * There may be several that serve equally (one per organization, one row per member): then all are `candidates`, and
   * the person chooses; until then nothing inside them counts, afterwards only the chosen one.
   */
  readonly several?: boolean;
  /** Names that rule it out although it would match otherwise. */
  readonly not?: readonly string[];
  /** Another description of the same thing, such as one that the person gave: asked only where its own finds nothing. */
  readonly also?: Landmark;
}

/** What is known only at run time: values for `Landmark.param`, and the row chosen of several, by landmark id. */
export type LandmarkParams = Readonly<Record<string, string | RowRef>>;

/** A row on the page. */
export interface ListedRow {
  readonly element: Element;
  readonly ref: RowRef;
  /** All it says besides its name. */
  readonly says: string;
}

/** What locating says about one landmark. */
export interface Sighting {
  readonly landmark: Landmark;
  /** `several`: equally good ones of a landmark that allows it; `unsure`: equally good ones, or a poor best one. */
  readonly status: 'found' | 'several' | 'unsure' | 'missing';
  /** Only when found. */
  readonly element?: Element | undefined;
  /** The usable ones of `several`, or those it is unsure between. */
  readonly candidates: readonly Element[];
  /** Where the person chooses, or has chosen: the rows, by what tells them apart. */
  readonly rows?: readonly ListedRow[] | undefined;
  /** 0 to 1. */
  readonly confidence: number;
  /** Distance to the runner-up, 0 to 1. */
  readonly margin: number;
  /** Rendered, enabled, not covered, reachable by scrolling: a person could use it (or one of `several`) now. */
  readonly usable: boolean;
  /** For fields: something is typed in. */
  readonly filled: boolean;
  /** For fields to choose in: what is chosen. */
  readonly text?: string | undefined;
  /** What the person told of it (`LandmarkParams`). */
  readonly told?: string | RowRef | undefined;
  /** The row that the person meant is not among the others any more. */
  readonly gone?: boolean | undefined;
  /** It shows another text than when the guide first saw it; locating itself cannot know. */
  readonly changed?: boolean | undefined;
  /** Its own description found nothing, `also` did. */
  readonly byAlso?: boolean | undefined;
  /** Why, in words for a maintainer; never a value of the person's. */
  readonly evidence: readonly string[];
  /** How long finding it took, in milliseconds: with what it refers to, unless that was known by then. */
  readonly took: number;
}

/** One answer per landmark asked for, by landmark id. */
export type Sight = ReadonlyMap<string, Sighting>;
