/** Which guides fit where the person is, and which cannot work there. Pure. */
import type { Landmark, Sight } from '../locate/landmark.ts';
import { holds, landmarksIn } from './condition.ts';
import type { Guide } from './guide.ts';

/** A guide in a list. */
export interface Fitting {
  readonly guide: Guide;
  /** i18n key of why it cannot work here. */
  readonly unfit?: string | undefined;
}

const nothing = { skipped: [] };

/** Everything `fittingGuides` has to know of the page. */
export function landmarksOfFitting(guides: readonly Guide[]): readonly Landmark[] {
  const conditions = guides.flatMap(({ here, unfit = [] }) => [
    ...(here ? [here] : []),
    ...unfit.map(({ when }) => when),
  ]);
  return [...new Set(conditions.flatMap(landmarksIn))];
}

/** The guides in their order, those that begin where the person is first, those that cannot work here last. */
export function fittingGuides(guides: readonly Guide[], sight: Sight): readonly Fitting[] {
  const fitting = guides.map((guide) => ({
    guide,
    unfit: guide.unfit?.find(({ when }) => holds(when, sight, nothing))?.text,
  }));
  const rank = ({ guide, unfit }: Fitting) =>
    unfit ? 2 : guide.here && holds(guide.here, sight, nothing) ? 0 : 1;
  return fitting.toSorted((one, other) => rank(one) - rank(other));
}
