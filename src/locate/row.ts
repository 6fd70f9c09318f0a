/** Rows: one of several alike, told apart by what stands in it. */
import { lineage, parentOf } from './composed.ts';
import { isControlByMarkup } from './control.ts';
import type { Landmark } from './landmark.ts';
import { fold } from './normalise.ts';
import { isWithin, type Region } from './region.ts';
import type { Candidate, Scene } from './scene.ts';

const markedRow = 'tr,li,[role=row],[role=listitem],[role=article],article';

/** Everything in the container that may be this row. */
export function findRows(landmark: Landmark, scene: Scene, region: Region | undefined): Candidate[] {
  const wanted = landmark.param === undefined ? undefined : scene.params[landmark.param];
  if (landmark.param !== undefined && !wanted) return [];
  const around = region ?? { element: scene.doc.body };
  const rows = wanted ? rowsHolding(wanted, around, scene) : rowsReading(landmark, around, scene);
  return [...rows].map(([element, [score, why]]) => ({
    element,
    score,
    evidence: [
      why,
      element.matches(markedRow) ? `marked up as ${element.localName}` : 'one of several alike',
    ],
    region: { element },
  }));
}

type Rows = Map<Element, [score: number, why: string]>;

function rowsReading(landmark: Landmark, around: Region, scene: Scene): Rows {
  const rows: Rows = new Map();
  for (const hit of scene.reading(landmark.holds ?? landmark.names)) {
    const row = isWithin(around, hit.element) && rowOf(hit.element, around, scene);
    if (row) rows.set(row, [0.8, `holds “${hit.name}”`]);
  }
  return rows;
}

/** The rows whose own text is exactly `wanted`; failing that, those where it stands among other words. */
function rowsHolding(wanted: string, around: Region, scene: Scene): Rows {
  const exact: Rows = new Map();
  const among: Rows = new Map();
  const name = fold(wanted);
  for (const [element, text] of textsIn(around)) {
    const folded = fold(text);
    const isExact = folded === name;
    if (!isExact && !holdsAsWords(folded, name)) continue;
    const row = rowOf(element, around, scene);
    if (!row || !scene.eyes.visible(row)) continue;
    if (isExact) exact.set(row, [0.9, 'a cell is the name looked for']);
    else among.set(row, [0.6, 'a text holds the name looked for']);
  }
  return exact.size > 0 ? exact : among;
}

/** All texts of the container, by element: its own words together, and titles, where long names are kept whole. */
function* textsIn(around: Region): Generator<[Element, string]> {
  const walker = around.element.ownerDocument.createTreeWalker(
    around.element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      const title = element.getAttribute('title');
      if (title && isWithin(around, element)) yield [element, title];
      // A name split over elements (marked matches, wrapped by a translator) is whole in its cell.
      if (element.childElementCount > 0 && element.childElementCount < 6 && isWithin(around, element)) {
        const text = element.textContent ?? '';
        if (text.length < 400) yield [element, text];
      }
      continue;
    }
    const parent = node.parentElement;
    const text = node.nodeValue ?? '';
    if (parent && text.trim() !== '' && isWithin(around, parent)) yield [parent, text];
  }
}

function holdsAsWords(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0 || name.length < 3) return false;
  const edge = /[\p{L}\p{N}_-]/u;
  const [before, after] = [text[at - 1] ?? ' ', text[at + name.length] ?? ' '];
  return !edge.test(before) && !edge.test(after);
}

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
