/** Finds described things on a page as a person does, and says so when it cannot. */
import { choose } from './choose.ts';
import { isFilled } from './field-input.ts';
import { findCandidates } from './find.ts';
import type { Landmark, LandmarkParams, Sight, Sighting } from './landmark.ts';
import { openScene, type Scene } from './scene.ts';
import { isUsable } from './usable.ts';
import { vocabularyOf, withReferences } from './vocabulary.ts';

/**
 * Looks once at `doc` and answers for every landmark. Keep the list of landmarks and pass it again: what can be prepared
 * of it is prepared once. `ignoring` is an element of one's own, which is not looked at and covers nothing.
 */
export function locate(
  landmarks: readonly Landmark[],
  params: LandmarkParams,
  doc: Document,
  ignoring?: Element,
): Sight {
  const sight = new Map<string, Sighting>();
  const all = [...withReferences(landmarks)];
  const sections = all.filter(({ role }) => role === 'section');
  const scene = openScene(
    doc,
    vocabularyOf(landmarks),
    params,
    sections,
    (landmark, current) => {
      const start = performance.now();
      const choice = choose(landmark, findCandidates(landmark, current), current);
      const sighting = sightingOf(landmark, choice, current);
      sight.set(landmark.id, { ...sighting, took: performance.now() - start });
      return choice;
    },
    ignoring,
  );
  for (const landmark of landmarks) scene.resolve(landmark);
  return sight;
}

function sightingOf(
  landmark: Landmark,
  choice: ReturnType<typeof choose>,
  scene: Scene,
): Omit<Sighting, 'took'> {
  const { status, best, confidence, margin } = choice;
  const element = status === 'found' ? best?.element : undefined;
  const candidates = choice.candidates.map((candidate) => candidate.element);
  const usableOnes =
    status === 'several' ? candidates.filter((candidate) => isUsable(candidate, scene)) : candidates;
  return {
    landmark,
    status,
    element,
    candidates: usableOnes,
    confidence,
    margin,
    usable: element ? isUsable(element, scene) : status === 'several' && usableOnes.length > 0,
    filled: element !== undefined && landmark.role === 'field' && isFilled(element),
    evidence: evidenceOf(choice),
  };
}

function evidenceOf({ status, best, candidates }: ReturnType<typeof choose>): readonly string[] {
  if (status === 'missing') return ['nothing like it is on the page'];
  const counted = candidates.length > 1 ? [`${candidates.length} look alike`] : [];
  return [...((best ?? candidates[0])?.evidence ?? []), ...counted];
}
