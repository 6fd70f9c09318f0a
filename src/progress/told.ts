import type { RowRef } from '../domain/row.ts';
import type { Told } from '../domain/run.ts';

/** What was told in one run. */
export interface ToldInRun {
  /** The run's; what was told in an earlier one says nothing of this one. */
  readonly startedAt: number;
  /** The organization it is about, as far as the page named it. */
  readonly organization?: string | undefined;
  readonly told: Told;
}

/** One more thing told, or taken back with null. What was told of another organization, or in another run, is forgotten. Pure. */
export function afterTold(
  before: ToldInRun,
  startedAt: number,
  {
    landmark,
    what,
    organization,
  }: {
    readonly landmark: string;
    readonly what: RowRef | string | null;
    readonly organization?: string | undefined;
  },
): ToldInRun {
  const known = toldIn(before, startedAt);
  const moved =
    known.organization !== undefined && organization !== undefined && known.organization !== organization;
  const { [landmark]: _, ...others } = moved ? {} : known.told;
  return {
    startedAt,
    organization: organization ?? known.organization,
    told: what === null ? others : { ...others, [landmark]: what },
  };
}

/** What was told in the run that started at that time. */
export function toldIn(all: ToldInRun, startedAt: number): ToldInRun {
  return all.startedAt === startedAt ? all : { startedAt, told: {} };
}
