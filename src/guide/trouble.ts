import type { Journal } from '../domain/run.ts';
import type { Sight } from '../locate/landmark.ts';
import { holds } from './condition.ts';
import type { Guide, Step } from './guide.ts';

/** The i18n key of what stands in the way of a step now, if anything; the step's own troubles come first. */
export function troubleOf(
  guide: Guide,
  step: Step,
  { sight, journal, lost }: { readonly sight: Sight; readonly journal: Journal; readonly lost: boolean },
): string | undefined {
  const troubles = [...(step.troubles ?? []), ...(guide.troubles ?? [])];
  return troubles.find(({ when, onceLost }) => (lost || !onceLost) && holds(when, sight, journal))?.text;
}
