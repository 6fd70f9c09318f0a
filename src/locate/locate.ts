/** Finds described things on a page as a person does, and says so when it cannot. */
import { type Choice, choose } from './choose.ts';
import { contains } from './composed.ts';
import { isFilled, textOfField } from './field-input.ts';
import { findCandidates } from './find.ts';
import type { Landmark, LandmarkParams, ListedRow, Sight, Sighting } from './landmark.ts';
import { namedRows, rowLike, rowsAround } from './list-rows.ts';
import { type Memory, openMemory } from './memory.ts';
import { openScene, type Scene } from './scene.ts';
import { isUsable } from './usable.ts';
import { vocabularyOf, withReferences } from './vocabulary.ts';

/**
 * Looks once at `doc` and answers for every landmark. Keep the list of landmarks and pass it again: what can be prepared
 * of it is prepared once. `ignoring` is an element of one's own, which is not looked at and covers nothing. With a `memory`
 * of its own whoever looks again and again reads only what has changed meanwhile.
 */
export function locate(
  landmarks: readonly Landmark[],
  params: LandmarkParams,
  doc: Document,
  ignoring?: Element,
  memory: Memory = openMemory(),
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
      const { choice, byAlso } = recognise(landmark, current);
      const { rows, chosen, gone } = chooseRow(landmark, choice, current);
      const told = params[landmark.id];
      const sighting = {
        ...sightingOf(landmark, chosen, current),
        ...(rows && { rows }),
        ...(told !== undefined && { told }),
        ...(gone && { gone }),
        ...(byAlso && { byAlso }),
        took: performance.now() - start,
      };
      sight.set(landmark.id, withUse(sighting, current));
      return chosen;
    },
    memory,
    ignoring,
  );
  for (const landmark of landmarks) scene.resolve(landmark);
  return sight;
}

/** By its own description; where that finds nothing certain, by the other one. */
function recognise(landmark: Landmark, scene: Scene): { choice: Choice; byAlso: boolean } {
  const own = choose(landmark, findCandidates(landmark, scene), scene);
  const { also } = landmark;
  if (!also || own.status === 'found' || own.status === 'several') return { choice: own, byAlso: false };
  const other = choose(also, findCandidates(also, scene), scene);
  const byAlso = other.status === 'found' || other.status === 'several';
  return { choice: byAlso ? other : own, byAlso };
}

/** Of several the one in the row that the person chose; several as long as that cannot be told. */
function chooseRow(
  landmark: Landmark,
  choice: Choice,
  scene: Scene,
): { chosen: Choice; rows?: readonly ListedRow[]; gone?: boolean } {
  const ref = scene.params[landmark.id];
  const { status, best } = choice;
  if (!landmark.several || status === 'unsure') return { chosen: choice };
  if (!best) return { chosen: choice, gone: typeof ref === 'object' };
  const all = status === 'several' ? choice.candidates : [best];
  const elements = all.map(({ element }) => element);
  const rows = landmark.role === 'row' ? namedRows(elements, scene) : rowsAround(elements, scene);
  const row = typeof ref === 'object' ? rowLike(ref, rows) : undefined;
  const meant = row && all.find(({ element }) => contains(row.element, element));
  if (meant) return { rows, chosen: { ...choice, status: 'found', best: meant, candidates: [] } };
  if (typeof ref !== 'object') return { rows, chosen: choice };
  return { rows, chosen: { ...choice, status: 'several', candidates: all }, gone: row === undefined };
}

/** Whether it is usable is seen when somebody wants to know: of what only holds other things nobody does. */
function withUse(sighting: Omit<Sighting, 'usable'>, scene: Scene): Sighting {
  const { status, element, candidates } = sighting;
  let usable: boolean | undefined = element ? undefined : status === 'several' && candidates.length > 0;
  return {
    ...sighting,
    get usable() {
      usable ??= element !== undefined && isUsable(element, scene);
      return usable;
    },
  };
}

function sightingOf(landmark: Landmark, choice: Choice, scene: Scene): Omit<Sighting, 'took' | 'usable'> {
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
    filled: element !== undefined && landmark.role === 'field' && isFilled(element),
    ...(element && landmark.input === 'choice' && { text: textOfField(element) }),
    evidence: evidenceOf(choice),
  };
}

function evidenceOf({ status, best, candidates }: Choice): readonly string[] {
  if (status === 'missing') return ['nothing like it is on the page'];
  const counted = candidates.length > 1 ? [`${candidates.length} look alike`] : [];
  return [...((best ?? candidates[0])?.evidence ?? []), ...counted];
}
