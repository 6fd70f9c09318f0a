/** What every part of the bench answers with, as data: tables, bars and curves are drawn from it. */
import type { Plot } from '../report/plot.ts';
import { type Spread, spreadOf } from './statistics.ts';

/** One measured thing. */
export interface Row extends Spread {
  readonly what: string;
  readonly unit: Unit;
}

export type Unit = 'ms' | '%' | 'bytes' | '×' | 'frames' | 'times' | 'kB' | 'points' | 'actions';

/** The same things measured of several, side by side. */
export interface Grid {
  readonly columns: readonly string[];
  /** Each with one cell a column. */
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly what: string;
  readonly unit: Unit;
  readonly cells: readonly Spread[];
}

/** A promise about a figure. */
export interface Bar {
  readonly what: string;
  readonly figure: number;
  readonly unit: Unit;
  readonly sense: 'at most' | 'at least';
  readonly limit: number;
}

/** What one part found. */
export interface Findings {
  readonly title: string;
  /** How it was measured, in a few sentences. */
  readonly how: string;
  readonly rows: readonly Row[];
  readonly grid?: Grid;
  readonly bars: readonly Bar[];
  readonly plots?: readonly Plot[];
}

/** How long a part may look: `full` for published figures, `brief` for the regressions of `npm test`. */
export type Effort = 'full' | 'brief';

export type Part = (effort: Effort) => Promise<Findings>;

/** A row of one thing's samples. */
export function row(what: string, unit: Unit, samples: readonly number[]): Row {
  return { what, unit, ...spreadOf(samples) };
}

/** Whether the promise holds; with `slack` 1.5 a figure may be half as much again past its limit. */
export function isHeld({ figure, sense, limit }: Bar, slack = 1): boolean {
  return sense === 'at most' ? figure <= limit * slack : figure >= limit / slack;
}
