/** All rows of a list, and how a person tells them apart: by name, else by what else they say, else by their place. */
import type { RowRef } from '../domain/row.ts';
import { closest, contains, lineage, parentOf } from './composed.ts';
import { controlOf } from './control.ts';
import type { ListedRow } from './landmark.ts';
import { menuAround } from './menu.ts';
import { fold } from './normalise.ts';
import { isWithin, queryWithin, type Region, treesIn } from './region.ts';
import { rowOf } from './row-of.ts';
import type { Scene } from './scene.ts';

/** Longer texts are no names, longer words are keys; more rows than this are no list to choose from. */
const [longestText, longestWord, mostRows] = [200, 64, 200];

/** Every row of `around` with something to use in it, from first to last. Rows with the same words get the same name. */
export function listRows(around: Region, scene: Scene): readonly ListedRow[] {
  const rows = [...new Set(leavesIn(around, scene).map((leaf) => rowOf(leaf, around, scene)))]
    .filter((row) => row !== undefined)
    .filter((row, _, all) => !all.some((other) => other !== row && contains(other, row)))
    .filter((row) => hasControl(row, scene))
    .slice(0, mostRows);
  return namedRows(rows, scene);
}

/** For each control the part of the page that belongs to it and to none of the others. */
export function rowsAround(controls: readonly Element[], scene: Scene): readonly ListedRow[] {
  const [only, ...others] = controls;
  if (!only) return [];
  if (others.length === 0) return namedRows([nearestRow(only, scene)], scene);
  return namedRows(
    controls.map((control) => {
      const held = [...lineage(control)].findIndex((part) =>
        controls.some((other) => other !== control && contains(part, other)),
      );
      return [...lineage(control, held < 0 ? undefined : held)].at(-1) ?? control;
    }),
    scene,
  );
}

/** The smallest part around the only one that says more than the control itself. */
function nearestRow(control: Element, scene: Scene): Element {
  const own = fold(control.textContent ?? '');
  return closest(control, (part) => textsOf(part, scene).some((text) => fold(text) !== own), 8) ?? control;
}

/** What each of these is called: told apart by the name, else by what else it says, else by its place. */
export function namedRows(rows: readonly Element[], scene: Scene): readonly ListedRow[] {
  const read = rows.flatMap((element) => {
    const [name, ...others] = textsOf(element, scene);
    return name === undefined ? [] : [{ element, name, says: others.join(' · ') }];
  });
  return read.map(({ element, name, says }) => {
    const alike = read.filter((other) => fold(other.name) === fold(name));
    const same = alike.filter((other) => other.says === says);
    const ref = {
      name,
      detail: alike.length > 1 ? says : '',
      index: same.findIndex((other) => other.element === element),
      count: same.length,
    };
    return { element, says, ref };
  });
}

/** The one row that `ref` means; nothing when the list has changed so that it cannot be told. */
export function rowLike(ref: RowRef, rows: readonly ListedRow[]): ListedRow | undefined {
  const alike = rows.filter(({ ref: { name } }) => fold(name) === fold(ref.name));
  const same = ref.detail === '' ? alike : alike.filter(({ says }) => says === ref.detail);
  return same.length === ref.count ? same[ref.index] : undefined;
}

function leavesIn(around: Region, scene: Scene): readonly Element[] {
  const found: Element[] = [];
  for (const tree of treesIn(around.element, scene)) {
    const walker = scene.doc.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { data, parentElement } = node as Text;
      if (!parentElement || data.trim() === '' || parentElement === found.at(-1)) continue;
      if (isWithin(around, parentElement) && isRead(parentElement, scene)) found.push(parentElement);
    }
  }
  return found;
}

/** To be seen, and no part of a menu that lies over the list. */
function isRead(element: Element, scene: Scene): boolean {
  return (
    scene.eyes.visible(element) &&
    !menuAround(element, scene) &&
    !scene.ignoring?.contains(element) &&
    !element.closest('th,[role=columnheader],script,style')
  );
}

function hasControl(row: Element, scene: Scene): boolean {
  const controls = 'a,button,summary,input,select,i,svg,img,[role=button],[tabindex]';
  return queryWithin({ element: row }, controls, scene).some(
    (part) => scene.eyes.visible(part) && controlOf(part, scene.eyes) !== undefined,
  );
}

/** What a row says, piece by piece, but for what is on its controls; a name that is a link counts. */
function textsOf(row: Element, scene: Scene): readonly string[] {
  const pieces: { text: string; onControl: boolean }[] = [];
  const walker = scene.doc.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  let last: Element | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node as Text).data.trim() === '') continue;
    const piece = node.parentElement && pieceOf(node.parentElement, row);
    if (!piece || piece === last || !isRead(piece, scene)) continue;
    last = piece;
    const text = (piece.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(text) || text.length > longestText || hasKey(text)) continue;
    pieces.push({ text, onControl: controlOf(piece, scene.eyes) !== undefined });
  }
  const plain = pieces.filter(({ onControl }) => !onControl);
  // A row that is a link as a whole, or whose name is one, says everything on controls.
  const kept = pieces[0]?.onControl && !isAction(pieces[0].text, row) ? pieces : plain;
  return (kept.length > 0 ? kept : pieces).map(({ text }) => text);
}

function hasKey(text: string): boolean {
  return text.split(' ').some((word) => word.length > longestWord);
}

/** A name that is marked, translated or split stays one piece. */
function pieceOf(element: Element, row: Element): Element {
  for (const part of lineage(element)) {
    if (part === row || parentOf(part) === row) return part;
    if (!part.matches('font,mark,b,strong,em,bdi,wbr')) return part;
  }
  return element;
}

/** The same words on every row of the list are what can be done with it, not its name. */
function isAction(text: string, row: Element): boolean {
  const others = [...(parentOf(row)?.children ?? [])].filter((other) => other !== row);
  return others.length > 0 && others.every((other) => (other.textContent ?? '').includes(text));
}
