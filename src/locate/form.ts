/** Forms: the smallest group that holds the fields and the button that belong together, with or without a form element. */
import { contains, lineage } from './composed.ts';
import { controlOf } from './control.ts';
import { fieldSelector, fieldTakes } from './field-input.ts';
import type { Landmark } from './landmark.ts';
import type { Candidate, Scene } from './scene.ts';

/** Everything on the page that may be this form: each group around a field for `input`. */
export function findForms(landmark: Landmark, scene: Scene): Candidate[] {
  const { input } = landmark;
  if (!input) return [];
  const found = new Map<Element, Candidate>();
  const fields = scene.roots
    .flatMap((root) => [
      ...root.querySelectorAll(input === 'password' ? 'input[type=password]' : fieldSelector),
    ])
    .filter((field) => fieldTakes(field, input) && scene.eyes.visible(field));
  for (const field of fields) {
    const candidate = groupAround(field, landmark, scene);
    if (candidate && !found.has(candidate.element)) found.set(candidate.element, candidate);
  }
  return [...found.values()];
}

function groupAround(field: Element, landmark: Landmark, scene: Scene): Candidate | undefined {
  const controls = scene
    .reading(landmark.holds)
    .filter((hit) => controlOf(hit.element, scene.eyes) && scene.eyes.visible(hit.element));
  for (const group of lineage(field)) {
    const isForm = group.matches('form,[role=form],dialog,[role=dialog],body');
    const held = group !== field && controls.find((hit) => contains(group, hit.element));
    if (!held && !isForm) continue;
    const alike = [...group.querySelectorAll('input')].filter(
      (other) => other.type === landmark.input && scene.eyes.visible(other),
    );
    // Two passwords are a new one and its repetition.
    if (alike.length > 1) return undefined;
    const evidence = [`has a field for ${landmark.input}`];
    if (held) evidence.push(`holds “${held.name}”`);
    const score = 0.4 + (held ? 0.3 : 0) + (isForm ? 0.1 : 0);
    return { element: group, score, evidence, region: { element: group } };
  }
  return undefined;
}
