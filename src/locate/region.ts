/** What belongs to a container. Often that is an element; a section may also be a stretch between two headings. */
import { contains, lineage } from './composed.ts';

export interface Region {
  readonly element: Element;
  /** The stretch begins with this child of `element` … */
  readonly from?: Element | undefined;
  /** … and ends before this one. */
  readonly until?: Element | undefined;
  /** The heading, for sections. */
  readonly heading?: Element | undefined;
}

/** Whether `inner` stands in the region. */
export function isWithin(region: Region, inner: Element): boolean {
  if (inner === region.element || !contains(region.element, inner)) return false;
  const { from, until } = region;
  if (!from && !until) return true;
  const child = childOf(region.element, inner);
  if (!child) return false;
  if (from && child !== from && !follows(from, child)) return false;
  return !until || (child !== until && follows(child, until));
}

/** The child of `outer` that holds `inner`. */
export function childOf(outer: Element, inner: Element): Element | undefined {
  let last: Element | undefined;
  for (const ancestor of lineage(inner)) {
    if (ancestor === outer) return last;
    last = ancestor;
  }
  return undefined;
}

function follows(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The elements of the region that match a CSS selector, those in inner shadow roots (of `roots`) and in slots too. */
export function queryWithin(
  region: Region,
  selector: string,
  { roots }: { readonly roots: readonly (Document | ShadowRoot)[] },
): Element[] {
  const found: Element[] = [];
  for (const part of partsOf(region)) {
    if (part !== region.element && part.matches(selector)) found.push(part);
    found.push(...part.querySelectorAll(selector), ...slotted(part, selector));
  }
  for (const root of roots) {
    if (!(root instanceof ShadowRoot) || !contains(region.element, root.host)) continue;
    for (const element of root.querySelectorAll(selector)) if (isWithin(region, element)) found.push(element);
  }
  return found;
}

/** The trees that together show what an element shows: its own, those of the shadow roots in it, and what is put into its slots. */
export function treesIn(
  element: Element,
  { roots }: { readonly roots: readonly (Document | ShadowRoot)[] },
): readonly Node[] {
  const inner = roots.filter((root) => root instanceof ShadowRoot && contains(element, root.host));
  return [element, ...inner, ...putIntoSlots(element)];
}

function putIntoSlots(part: Element): Element[] {
  const shown = [...part.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements());
  return shown.flatMap((one) => [one, ...putIntoSlots(one)]);
}

/** What stands elsewhere in the document and is shown in a slot of this part. */
function* slotted(part: Element, selector: string): Generator<Element> {
  for (const slot of part.querySelectorAll('slot')) {
    for (const shown of slot.assignedElements()) {
      if (shown.matches(selector)) yield shown;
      yield* shown.querySelectorAll(selector);
      yield* slotted(shown, selector);
    }
  }
}

/** What a region is made of: its element, or the stretch of its element's children. */
function partsOf({ element, from, until }: Region): Element[] {
  if (!from) return [element];
  const parts: Element[] = [];
  for (let part: Element | null = from; part && part !== until; part = part.nextElementSibling)
    parts.push(part);
  return parts;
}
