import type { Journal } from '../domain/run.ts';
import type { Landmark, Sight } from '../locate/landmark.ts';
import { holds } from './condition.ts';
import type { Derived } from './derive-step.ts';

/**
 * What the person can show: what the step wants used and was not found, in its order, after the one that is ringed, if
 * one is; before them the ringed one itself where it was only found as the person had shown it.
 */
export function showableIn({ step, target }: Derived, sight: Sight, journal: Journal): readonly Landmark[] {
  const from = target ? step.targets.indexOf(target) : 0;
  return step.targets
    .slice(from)
    .filter(({ when }) => !when || holds(when, sight, journal))
    .map(({ landmark }) => landmark)
    .filter(({ id }) => {
      const { status, byAlso } = sight.get(id) ?? {};
      return byAlso || status === 'missing' || status === 'unsure';
    });
}
