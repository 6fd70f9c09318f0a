import { contains, lineage } from '../locate/composed.ts';

/** More of the window than this, in both directions, and a container is no place but a backdrop. */
const backdrop = 0.85;

/**
 * What `target` stands in, to a person: of all that holds it and no more than `within` (the dialog, the row, the heading
 * of the section), the outermost that is not as large as the window. Reads layout.
 */
export function contextOf(target: Element, within: Element): Element | undefined {
  const inside: Element[] = [];
  for (const holder of lineage(target)) {
    inside.push(holder);
    if (contains(holder, within)) break;
  }
  return inside.findLast((holder) => !isBackdrop(holder));
}

function isBackdrop(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > window.innerWidth * backdrop && height > window.innerHeight * backdrop;
}
