/** The row that a text or a control stands in. */
import { lineage, parentOf } from './composed.ts';
import { isControlByMarkup } from './control.ts';
import { isWithin, type Region } from './region.ts';
import type { Scene } from './scene.ts';

/** What says in its markup that it is a row. */
export const markedRow = 'tr,li,[role=row],[role=listitem],[role=article],article';

/** The row around an element: by markup, else the smallest part of the container that stands among others like it. */
export function rowOf(element: Element, around: Region, scene: Scene): Element | undefined {
  for (const part of lineage(element)) {
    if (part === around.element || !isWithin(around, part)) break;
    if (part.matches(markedRow)) return part;
  }
  return unmarkedRow(element, around, scene);
}

/** Holds a control besides the name itself, and repeats or reaches across the container. */
function unmarkedRow(element: Element, around: Region, scene: Scene): Element | undefined {
  let widest: Element | undefined;
  for (const part of lineage(element)) {
    if (part === around.element || !isWithin(around, part)) break;
    if (around.heading && part.contains(around.heading)) break;
    if (!holdsControl(part, element, scene)) continue;
    if (repeats(part, element, scene) || reachesAcross(part, around, scene)) return part;
    widest = part;
  }
  return widest;
}

function holdsControl(part: Element, besides: Element | undefined, scene: Scene): boolean {
  return [...part.querySelectorAll('*')].some(
    (inner) =>
      !(besides && inner.contains(besides)) && isClickable(inner, scene) && scene.eyes.visible(inner),
  );
}

function isClickable(element: Element, scene: Scene): boolean {
  if (isControlByMarkup(element) || element.matches('input,select,i,svg')) return true;
  return scene.eyes.style(element).cursor === 'pointer';
}

/** Rows repeat: same tag, about as much in them, and something to use in each. */
function repeats(part: Element, name: Element, scene: Scene): boolean {
  if (part.childElementCount < 2 || !part.contains(name)) return false;
  return [...(parentOf(part)?.children ?? [])].some(
    (other) =>
      other !== part &&
      other.localName === part.localName &&
      Math.abs(other.childElementCount - part.childElementCount) <= 1 &&
      holdsControl(other, undefined, scene),
  );
}

function reachesAcross(part: Element, around: Region, scene: Scene): boolean {
  return scene.eyes.layout && scene.eyes.rect(part).width >= 0.8 * scene.eyes.rect(around.element).width;
}
