/**
 * What the person showed Waykey when it could not find something by itself: a description, as one would give it to
 * somebody else. Never a node, a path, a class, an id or a value of a field.
 */
export interface Description {
  readonly role: 'control' | 'field';
  /** Words on it or its accessible name, normalised; none for a picture. */
  readonly names: readonly string[];
  readonly icon?: 'cogwheel' | 'checkmark' | 'cross' | undefined;
  readonly place?: 'top-right' | 'heading-end' | 'row-end' | undefined;
  /**
   * Where it counts: in the menu or the container that is known for it, in the dialog or the section called `heading`,
   * or anywhere on a page.
   */
  readonly where: 'menu' | 'container' | 'dialog' | 'section' | 'page';
  /** Normalised. */
  readonly heading?: string | undefined;
}

/** A description that stands for the landmark of that id, and how it has done so far. */
export interface Learned {
  readonly landmark: string;
  readonly description: Description;
  /** Uses in a row after which the guide did not go on. */
  readonly misses: number;
  /** When it was last used without anything being known of the outcome, in milliseconds since 1970. */
  readonly usedAt?: number | undefined;
}

/** No more than this of a text is kept, in characters: a longer one is no name. */
export const longestName = 60;
