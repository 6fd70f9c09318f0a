/**
 * A run is one guide in progress. There is at most one on a device: it follows the person through reloads, tabs and
 * restarts, because the shown step is derived from the page, not counted.
 */
import type { RecordId } from './credential.ts';
import type { RowRef } from './row.ts';

/** A step or guide id: kebab-case, as in contract.md. */
export type GuideId = string;
export type StepId = string;

/** What cannot be read off the page any more but did happen; ids only, never names or values. */
export interface Journal {
  /** Steps the person chose to skip. */
  readonly skipped: readonly StepId[];
  /** The credential that was saved during this run. */
  readonly saved?: RecordId | undefined;
  /** That credential was seen active. */
  readonly activated?: boolean | undefined;
  /** Steps whose effect was seen and need not be on the page any more. */
  readonly proven?: readonly StepId[] | undefined;
}

/**
 * What the person told in a run, by landmark id: which of several rows is meant, or what they filled in. It holds names:
 * never in `storage.local`.
 */
export type Told = Readonly<Record<string, RowRef | string>>;

export interface Run {
  readonly guide: GuideId;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly journal: Journal;
}

/** A run at its beginning. */
export function newRun(guide: GuideId, now: number): Run {
  return { guide, startedAt: now, journal: { skipped: [] } };
}
