/** Tabs: controls that say so, or that stand in a line with the other tabs. */
import { onOneLine } from './box.ts';
import { closest, contains, lineage, parentOf } from './composed.ts';
import { controlOf } from './control.ts';
import { findNamed } from './find-controls.ts';
import type { Landmark } from './landmark.ts';
import { normalise } from './normalise.ts';
import type { Region } from './region.ts';
import type { Candidate, Scene } from './scene.ts';

/** Everything on the page that may be this tab. */
export function findTabs(landmark: Landmark, scene: Scene, region: Region | undefined): Candidate[] {
  return findNamed(landmark, scene, region).flatMap((candidate) => {
    const { element } = candidate;
    const tabs = closest(element, (part) => part.matches('[role=tab],[role=tablist]'), 4);
    const neighbour = neighbourNamed(element, landmark.beside, scene);
    // A link that reads like a tab is not one.
    if (!tabs && !neighbour) return [];
    const score = candidate.score - 0.35 + (tabs ? 0.2 : 0) + (neighbour ? 0.25 : 0);
    const evidence = [...candidate.evidence];
    if (tabs) evidence.push('marked up as a tab');
    if (neighbour) evidence.push(`stands beside “${neighbour}”`);
    return [{ ...candidate, score, evidence }];
  });
}

/** How far up the line of the tabs may be. */
const depth = 4;

/** The name of another control in the same line. */
function neighbourNamed(
  element: Element,
  names: readonly string[] | undefined,
  scene: Scene,
): string | undefined {
  const hits = scene.reading(names).filter((hit) => stands(hit.element, element, scene));
  for (const group of lineage(parentOf(element) ?? element, depth)) {
    if (group.matches('body,main,header,footer')) return undefined;
    const near = hits.find((hit) => contains(group, hit.element));
    // What stands side by side in one row of a list is what can be done with that row.
    if (near) return isInRow(group) ? undefined : near.name;
  }
  return undefined;
}

/** In a row of a list of things; a table for layout is none: it holds headings or further tables. */
function isInRow(group: Element): boolean {
  const row = closest(group, (part) => part.matches('tr,li,[role=row],[role=listitem]'));
  return row !== undefined && !row.querySelector('table,form,h1,h2,h3,[role=heading]');
}

/** A control whose words are these and no more, but for a count: "details" is not what "Organization details" says. */
function saysOnly(control: Element, text: Element): boolean {
  const [whole, part] = [control, text].map((one) => normalise(one.textContent ?? ''));
  return whole === part || !/\p{L}/u.test((whole as string).replace(part as string, ''));
}

/** Something else to click, side by side with `element` or in one list with it. */
function stands(text: Element, element: Element, scene: Scene): boolean {
  if (!scene.eyes.visible(text) || contains(element, text)) return false;
  const control = controlOf(text, scene.eyes)?.element;
  if (!control || contains(control, element) || !saysOnly(control, text)) return false;
  const list = element.closest('ul,ol,nav');
  if (!scene.eyes.layout || list?.contains(control)) return true;
  return onOneLine(scene.eyes.rect(control), scene.eyes.rect(element));
}
