/** Fields: by label, placeholder or accessible name; else by being the only one of its kind in its container. */
import { contains, lineage, precedes } from './composed.ts';
import { fieldSelector, fieldTakes, selectorFor } from './field-input.ts';
import type { Landmark } from './landmark.ts';
import { soleId } from './refer.ts';
import { isWithin, queryWithin, type Region } from './region.ts';
import type { Candidate, Scene } from './scene.ts';
import type { Hit } from './sweep.ts';

/** Everything on the page that may be this field. */
export function findFields(landmark: Landmark, scene: Scene, region: Region | undefined): Candidate[] {
  const found = new Map<Element, Candidate>();
  for (const hit of scene.reading(landmark.names)) {
    const field = fieldOf(hit);
    if (!field || found.has(field) || !suits(field, landmark, scene, region)) continue;
    const exact = landmark.input && 'type' in field && field.type === landmark.input;
    found.set(field, {
      element: field,
      score: (hit.source === 'placeholder' ? 0.75 : 0.8) + (exact ? 0.1 : 0),
      evidence: [`${hit.source} reads “${hit.name}”`],
    });
  }
  if (found.size > 0 || !region || !landmark.input) return [...found.values()];
  return onlyOne(landmark, scene, region);
}

function onlyOne(landmark: Landmark, scene: Scene, region: Region): Candidate[] {
  const all = queryWithin(region, selectorFor(landmark.input ?? 'text'), scene).filter((field) =>
    suits(field, landmark, scene, region),
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

function suits(field: Element, landmark: Landmark, scene: Scene, region: Region | undefined): boolean {
  if (region && !isWithin(region, field)) return false;
  if (landmark.input && !fieldTakes(field, landmark.input)) return false;
  return scene.eyes.visible(field);
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
