import type { SkinName } from '../site/server.ts';

/** What came of the random walks. */
export interface WalkFigures {
  readonly walks: number;
  /** The shown step was right at every look, and following the card reached the end. */
  readonly passed: number;
  /** The others, by front end and seed. */
  readonly failed: readonly string[];
  /** How many reached the end on each front end. */
  readonly reached: Readonly<Partial<Record<SkinName, number>>>;
  /** How many reached the end of each guide. */
  readonly byGuide: Readonly<Record<string, number>>;
  /** The first seed. */
  readonly seed: number;
  /** Of the code that was walked with: what was interrupted goes on with the same only. */
  readonly code: string;
  /** The seeds that were walked, until all were. */
  readonly walked?: readonly number[] | undefined;
}
