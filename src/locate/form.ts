/** Forms: the smallest group that holds the fields and the button that belong together, with or without a form element. */
import type { Root } from './changes.ts';
import { contains, lineage } from './composed.ts';
import { controlOf } from './control.ts';
import { labelledField } from './field.ts';
import { fieldSelector, fieldTakes } from './field-input.ts';
import type { Landmark } from './landmark.ts';
import { isNewPassword, isPassword, mayShowPassword } from './password.ts';
import type { Candidate, Scene } from './scene.ts';

/** Everything on the page that may be this form: each group around a field for `input`. */
export function findForms(landmark: Landmark, scene: Scene): Candidate[] {
  const { input } = landmark;
  if (!input) return [];
  const found = new Map<Element, Candidate>();
  const fields = scene.roots
    .flatMap((root) =>
      input === 'password' ? mayBePasswords(root, scene) : [...root.querySelectorAll(fieldSelector)],
    )
    .filter((field) => fieldTakes(field, input) && scene.eyes.visible(field));
  const named = namedPasswords(landmark, scene);
  for (const field of [...fields, ...named]) {
    const candidate = groupAround(field, landmark, scene, named);
    if (candidate && !found.has(candidate.element)) found.set(candidate.element, candidate);
  }
  return [...found.values()];
}

/** Quick: what they are for certain costs more to ask. */
function mayBePasswords(root: Root, scene: Scene): readonly Element[] {
  return scene
    .matching(root, 'input')
    .filter((input) => (input as HTMLInputElement).type === 'password' || input.hasAttribute('autocomplete'));
}

/** Fields for text that are called a password: someone looks at what they typed in them. */
function namedPasswords({ input, names }: Landmark, scene: Scene): readonly Element[] {
  if (input !== 'password') return [];
  return scene
    .reading(names)
    .map(labelledField)
    .filter((field) => field !== undefined)
    .filter((field) => mayShowPassword(field) && !isPassword(field) && scene.eyes.visible(field));
}

function groupAround(
  field: Element,
  landmark: Landmark,
  scene: Scene,
  named: readonly Element[],
): Candidate | undefined {
  const controls = scene
    .reading(landmark.holds)
    .filter((hit) => controlOf(hit.element, scene.eyes) && scene.eyes.visible(hit.element));
  for (const group of lineage(field)) {
    const isForm = group.matches('form,[role=form],dialog,[role=dialog],body');
    const held = group !== field && controls.find((hit) => contains(group, hit.element));
    if (!held && !isForm) continue;
    // A name alone tells little: what is signed in with has to stand close.
    if (named.includes(field) && (!held || group.localName === 'body')) return undefined;
    const alike = [...group.querySelectorAll('input')].filter(
      (other) => isAlike(other, landmark, named) && scene.eyes.visible(other),
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

function isAlike(other: HTMLInputElement, { input }: Landmark, named: readonly Element[]): boolean {
  if (input !== 'password') return other.type === input;
  return isPassword(other) || isNewPassword(other) || named.includes(other);
}
