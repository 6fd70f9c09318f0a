/** Fields: by label, placeholder or accessible name; else by being the only one of its kind in its container. */
import { contains, lineage, precedes } from './composed.ts';
import { fieldSelector, fieldTakes, selectorFor } from './field-input.ts';
import type { Landmark } from './landmark.ts';
import { mayShowPassword } from './password.ts';
import { soleId } from './refer.ts';
import { isWithin, queryWithin, type Region } from './region.ts';
import type { Candidate, Scene } from './scene.ts';
import type { Hit } from './sweep.ts';

/** Everything on the page that may be this field. */
export function findFields(landmark: Landmark, scene: Scene, region: Region | undefined): Candidate[] {
  const found = new Map<Element, Candidate>();
  for (const hit of scene.reading(landmark.names)) {
    const field = fieldOf(hit);
    if (!field || found.has(field) || !isThere(field, scene, region)) continue;
    if (landmark.input && !fieldTakes(field, landmark.input)) continue;
    const exact = landmark.input && 'type' in field && field.type === landmark.input;
    found.set(field, {
      element: field,
      score: (hit.source === 'placeholder' ? 0.75 : 0.8) + (exact ? 0.1 : 0),
      evidence: [`${hit.source} reads “${hit.name}”`],
    });
  }
  if (found.size > 0 || !region || !landmark.input) return [...found.values()];
  const only = onlyOne(landmark, scene, region);
  return only.length > 0 || landmark.input !== 'password' ? only : shownPasswords(landmark, scene, region);
}

/** Where no field is for a password, one for text that is called so is one that the person looks at. */
function shownPasswords(landmark: Landmark, scene: Scene, region: Region): Candidate[] {
  return scene.reading(landmark.names).flatMap((hit) => {
    const field = labelledField(hit);
    if (!field || !mayShowPassword(field) || !isThere(field, scene, region)) return [];
    return [{ element: field, score: 0.7, evidence: [`${hit.source} reads “${hit.name}”, shown as text`] }];
  });
}

function onlyOne(landmark: Landmark, scene: Scene, region: Region): Candidate[] {
  const { input = 'text' } = landmark;
  const all = queryWithin(region, selectorFor(input), scene).filter(
    (field) => fieldTakes(field, input) && isThere(field, scene, region),
  );
  const exact = all.filter((field) => 'type' in field && field.type === landmark.input);
  const fields = exact.length > 0 ? exact : all;
  const [only] = fields;
  if (fields.length !== 1 || !only) return [];
  return [
    {
      element: only,
      score: exact.length > 0 ? 0.8 : 0.65,
      evidence: [`the only field for ${landmark.input} there`],
    },
  ];
}

function isThere(field: Element, scene: Scene, region: Region | undefined): boolean {
  return (!region || isWithin(region, field)) && scene.eyes.visible(field);
}

/** The field that a label, a placeholder or an accessible name belongs to. */
export function fieldOf(hit: Hit): Element | undefined {
  const { element } = hit;
  if (element.matches(fieldSelector) && element.localName !== 'label') return element;
  if (element.shadowRoot) return element.shadowRoot.querySelector(fieldSelector) ?? undefined;
  if (hit.source !== 'text') return undefined;
  const label = element.closest('label');
  if (label) return controlOfLabel(label as HTMLLabelElement) ?? labelledBy(label) ?? nextField(label);
  return labelledBy(element) ?? nextField(element);
}

/** The same, unless only its place makes a text the label: a heading or a tab may stand before any field. */
export function labelledField(hit: Hit): Element | undefined {
  if (hit.source !== 'text') return fieldOf(hit);
  const label = hit.element.closest('label');
  return (label && controlOfLabel(label as HTMLLabelElement)) ?? labelledBy(label ?? hit.element);
}

/** The field the label holds or names, unless other fields have the same id. */
function controlOfLabel(label: HTMLLabelElement): Element | undefined {
  const { control, htmlFor } = label;
  return control && (htmlFor === '' || soleId(control)) ? control : undefined;
}

function labelledBy(label: Element): Element | undefined {
  const root = label.getRootNode() as Document | ShadowRoot;
  for (const part of lineage(label, 3)) {
    const id = soleId(part);
    const named = id && root.querySelector(`[aria-labelledby~="${CSS.escape(id)}"]`);
    if (named)
      return named.matches(fieldSelector) ? named : (named.querySelector(fieldSelector) ?? undefined);
  }
  return undefined;
}

/** A text right before a field, with nothing else to fill in around them, is its label. */
function nextField(label: Element): Element | undefined {
  for (const around of lineage(label, 4)) {
    if (around.matches('form,body,[role=dialog],dialog,p')) return undefined;
    const fields = [...around.querySelectorAll(fieldSelector)].filter((field) => !contains(label, field));
    if (fields.length > 1) return undefined;
    const [field] = fields;
    if (field) return precedes(label, field) ? field : undefined;
  }
  return undefined;
}
