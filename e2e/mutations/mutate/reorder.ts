import type { Random } from '../random.ts';
import { everyElement, isMovable, type Undo } from './tree.ts';

/** What stands in lists: rows, entries, tabs, sections. */
const listed = 'tr,li,button,a,section,fieldset,article,div';

/** Swaps siblings that are of one kind. */
export function reorder(random: Random): Undo {
  const undo: Undo[] = [];
  for (const parent of everyElement()) {
    if (parent.matches('tr,svg,svg *,select,head')) continue;
    for (const alike of kindsIn(parent)) {
      if (alike.length < 2 || random.one(2) || !alike.every(isMovable)) continue;
      const [first, second] = [random.pick(alike), random.pick(alike)];
      if (first === second) continue;
      swap(first, second);
      undo.push(() => swap(first, second));
    }
  }
  return () => {
    for (const back of undo.reverse()) back();
  };
}

/** The children that stand in lists, by tag and classes. */
function kindsIn(parent: Element): Iterable<Element[]> {
  const kinds = new Map<string, Element[]>();
  for (const child of parent.children) {
    const kind = `${child.localName} ${child.getAttribute('class')}`;
    if (child.matches(listed)) kinds.set(kind, [...(kinds.get(kind) ?? []), child]);
  }
  return kinds.values();
}

function swap(first: Element, second: Element): void {
  const place = document.createComment('');
  first.replaceWith(place);
  second.replaceWith(first);
  place.replaceWith(second);
}
