/** Rows: one of several alike, told apart by what stands in it. */
import type { Landmark } from './landmark.ts';
import { listRows } from './list-rows.ts';
import { fold } from './normalise.ts';
import { isWithin, type Region, treesIn } from './region.ts';
import { markedRow, rowOf } from './row-of.ts';
import type { Candidate, Scene } from './scene.ts';

/** Everything in the container that may be this row. */
export function findRows(landmark: Landmark, scene: Scene, region: Region | undefined): Candidate[] {
  const wanted = landmark.param === undefined ? undefined : scene.params[landmark.param];
  if (landmark.param !== undefined && (typeof wanted !== 'string' || wanted === '')) return [];
  const around = region ?? { element: scene.doc.body };
  const rows =
    typeof wanted === 'string'
      ? stillMeant(rowsHolding(wanted, around, scene), landmark, scene)
      : rowsReading(landmark, around, scene);
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

/** Of rows with the same name, those that do not read what rules a row out, unless that is all of them. */
function stillMeant(rows: Rows, { not }: Landmark, scene: Scene): Rows {
  if (rows.size < 2 || !not) return rows;
  const ruledOut = scene.reading(not).filter(({ element }) => scene.eyes.visible(element));
  const left = [...rows].filter(([row]) => !ruledOut.some(({ element }) => row.contains(element)));
  return left.length > 0 ? new Map(left) : rows;
}

function rowsReading(landmark: Landmark, around: Region, scene: Scene): Rows {
  const rows: Rows = new Map();
  if (!landmark.holds && !landmark.names) {
    for (const { element } of listRows(around, scene)) rows.set(element, [0.8, 'one of the rows there']);
    return rows;
  }
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
  for (const [element, text] of textsIn(around, scene)) {
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
function* textsIn(around: Region, scene: Scene): Generator<[Element, string]> {
  for (const tree of treesIn(around.element, scene)) yield* textsInTree(tree, around);
}

function* textsInTree(tree: Node, around: Region): Generator<[Element, string]> {
  const walker = around.element.ownerDocument.createTreeWalker(
    tree,
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
