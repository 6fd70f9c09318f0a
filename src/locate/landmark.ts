/**
 * A landmark says what a thing on a screen is to a person: its role, the names it may carry, its icon, where it stands
 * and what surrounds it. No class names, ids or paths: those belong to one version of one page.
 */

/** What kind of thing a person sees. `control` is anything that reacts to a click, however it is marked up. */
export type LandmarkRole =
  | 'control'
  | 'tab'
  | 'menu-item'
  | 'field'
  | 'heading'
  | 'section'
  | 'dialog'
  | 'row'
  | 'text';

/** Pictures a person recognises without a label. */
export type IconKind = 'cogwheel' | 'checkmark';

/** Where a thing stands: at the top right of the page, or at the right end of its container's heading line. */
export type Place = 'top-right' | 'heading-end' | 'row-end';

export interface Landmark {
  /** Unique, kebab-case; the key of the answer. */
  readonly id: string;
  readonly role: LandmarkRole;
  /** Texts or accessible names it may carry, in any language; compared after normalising (case, spaces, soft hyphens). */
  readonly names?: readonly string[];
  /** Recognised by its picture when it has no name (either is enough when both are given). */
  readonly icon?: IconKind;
  readonly place?: Place;
  /** It must stand inside this one. */
  readonly within?: Landmark;
  /** It must not stand inside any of these. */
  readonly outside?: readonly Landmark[];
  /** For sections, dialogs and rows: holds something that reads like one of these names. */
  readonly holds?: readonly string[];
  /** For rows: its text holds the parameter of this name (for example the name of the credential). */
  readonly param?: string;
  /** Names that rule it out although it would match otherwise. */
  readonly not?: readonly string[];
}

/** Values for `Landmark.param`, known only at run time. */
export type LandmarkParams = Readonly<Record<string, string>>;

/** What locating says about one landmark. */
export interface Sighting {
  readonly landmark: Landmark;
  /** `unsure`: several equally good candidates, or a poor best one. */
  readonly status: 'found' | 'unsure' | 'missing';
  readonly element?: Element | undefined;
  /** 0 to 1. */
  readonly confidence: number;
  /** Distance to the runner-up, 0 to 1. */
  readonly margin: number;
  /** Rendered, enabled, not covered, reachable by scrolling: a person could use it now. */
  readonly usable: boolean;
  /** For fields: something is typed in. */
  readonly filled: boolean;
  /** Why, in words for a maintainer; never a value of the person's. */
  readonly evidence: readonly string[];
}

/** One answer per landmark asked for, by landmark id. */
export type Sight = ReadonlyMap<string, Sighting>;
