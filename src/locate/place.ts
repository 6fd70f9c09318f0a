/** Where a thing stands on the page, as a person would say it. */
import { boxOf, fromEnd, onOneLine } from './box.ts';
import { closest, contains, precedes } from './composed.ts';
import { openDialogs } from './dialog.ts';
import type { Place } from './landmark.ts';
import { normalise } from './normalise.ts';
import type { Region } from './region.ts';
import type { Scene } from './scene.ts';

/** CSS pixels below the page's top edge that still are "at the top". */
const topBand = 130;

/** Whether `element` stands in that place. Without a layout the order in the document has to do. */
export function standsIn(place: Place, element: Element, region: Region | undefined, scene: Scene): boolean {
  if (place === 'top-right') return isTopRight(element, scene);
  if (!region) return false;
  return place === 'heading-end'
    ? isAtHeadingEnd(element, region, scene)
    : isAtRowEnd(element, region, scene);
}

function isTopRight(element: Element, scene: Scene): boolean {
  const view = scene.doc.defaultView;
  if (!view || !scene.eyes.layout) return element.closest('header,nav,[role=banner]') !== null;
  const box = boxOf(element);
  const top = Math.min(box.top + view.scrollY, box.top >= 0 ? box.top : Number.POSITIVE_INFINITY);
  const page = scene.doc.documentElement.clientWidth;
  const middle = box.left + box.width / 2;
  const share = scene.rightToLeft ? 1 - middle / page : middle / page;
  return (
    top < topBand &&
    share > 0.6 &&
    box.height < topBand &&
    !openDialogs(scene).some((dialog) => dialog.contains(element))
  );
}

const rows = 'tr,li,[role=row],[role=listitem]';

function isAtHeadingEnd(element: Element, region: Region, scene: Scene): boolean {
  const { heading } = region;
  if (!heading) return false;
  if (heading.contains(element)) return true;
  const row = element.closest(rows);
  if (row && region.element.contains(row) && row !== region.element && !row.contains(heading)) return false;
  if (!scene.eyes.layout) return precedes(heading, element);
  const [own, title] = [boxOf(element), boxOf(heading)];
  const after = isRightToLeft(heading, scene) ? own.right <= title.right + 1 : own.left >= title.left - 1;
  if (after && onOneLine(own, title)) return true;
  return (
    isInCorner(own, title, boxOf(region.element), isRightToLeft(heading, scene)) &&
    !isInLineOfWords(element, region, scene)
  );
}

/** A frame, or a part of a page, may run the other way than the page. */
function isRightToLeft(element: Element, scene: Scene): boolean {
  return scene.eyes.style(element).direction === 'rtl';
}

/** CSS pixels above and below the heading's line that are still the corner of its section. */
const cornerHeight = 24;
const cornerDepth = 40;

/** A little higher or lower than the heading, at the very end of the section. */
function isInCorner(own: DOMRect, title: DOMRect, section: DOMRect, rightToLeft: boolean): boolean {
  return (
    title.top - own.bottom < cornerHeight &&
    own.top - title.bottom < cornerDepth &&
    fromEnd(own, section, rightToLeft) < 0.15 * section.width
  );
}

/** It reaches across the section and says more than the control: a row, though nothing marks it up as one. */
function isInLineOfWords(element: Element, { element: section, heading }: Region, scene: Scene): boolean {
  const across = 0.8 * scene.eyes.rect(section).width;
  const line = closest(element, (part) => scene.eyes.rect(part).width >= across);
  if (!line || line === section || !contains(section, line) || (heading && line.contains(heading)))
    return false;
  const ownWords = normalise(element.textContent ?? '');
  return normalise(line.textContent ?? '') !== ownWords;
}

/** In the second half of the row, or after the last of its words. */
function isAtRowEnd(element: Element, region: Region, scene: Scene): boolean {
  if (!scene.eyes.layout) return true;
  const [own, row] = [boxOf(element), boxOf(region.element)];
  return (
    fromEnd(own, row, isRightToLeft(element, scene)) < 0.5 * row.width ||
    !hasWordsAfter(element, region.element)
  );
}

function hasWordsAfter(element: Element, row: Element): boolean {
  const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (element.contains(node) || !precedes(element, node)) continue;
    const inMenu = node.parentElement?.closest('ul,[role=menu],[hidden]');
    if (normalise(node.nodeValue ?? '') !== '' && !(inMenu && row.contains(inMenu) && inMenu !== row))
      return true;
  }
  return false;
}

/** The controls at the top right of the page, found by going down only where boxes reach that corner. */
export function* topRightElements(scene: Scene): Generator<Element> {
  const view = scene.doc.defaultView;
  if (!view || !scene.doc.body) return;
  if (!scene.eyes.layout) {
    yield* scene.doc.querySelectorAll('header *,nav *,[role=banner] *');
    return;
  }
  const edge = scene.doc.documentElement.clientWidth;
  const reaches = (element: Element): boolean => {
    const box = scene.eyes.rect(element);
    // What has no size itself may hold what is placed elsewhere.
    if (box.width === 0 || box.height === 0) return element.childElementCount > 0;
    const top = Math.min(box.top + view.scrollY, box.top >= 0 ? box.top : Number.POSITIVE_INFINITY);
    const inBand = scene.rightToLeft ? box.left < edge * 0.4 : box.right > edge * 0.6;
    return top < topBand && inBand;
  };
  const pending: Element[] = [scene.doc.body];
  for (let element = pending.pop(); element; element = pending.pop()) {
    if (element === scene.ignoring) continue;
    yield element;
    pending.push(...reaching(element, reaches));
  }
}

/** After this many children of one tag outside the band in a row, the rest of them is a list further down. */
const enoughOutside = 24;

function* reaching(outer: Element, reaches: (element: Element) => boolean): Generator<Element> {
  const outside = new Map<string, number>();
  for (const children of [outer.shadowRoot?.children, outer.children]) {
    for (let child = children?.[0]; child; child = child.nextElementSibling ?? undefined) {
      const missed = outside.get(child.localName) ?? 0;
      if (missed > enoughOutside) continue;
      const inside = reaches(child);
      outside.set(child.localName, inside ? 0 : missed + 1);
      if (inside) yield child;
    }
  }
}
