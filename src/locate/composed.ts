/** The tree as it is composed: through open shadow roots and same-origin frames. */

/** A node's parent element: across a shadow root its host, across a frame's document the frame element. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (!parent) return node.nodeType === Node.DOCUMENT_NODE ? frameOf(node as Document) : null;
  if (parent.nodeType === Node.ELEMENT_NODE) return parent as Element;
  if (parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (parent as ShadowRoot).host ?? null;
  return parent.nodeType === Node.DOCUMENT_NODE ? frameOf(parent as Document) : null;
}

function frameOf(doc: Document): Element | null {
  try {
    return doc.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** The element and its ancestors, nearest first, at most `limit` of them. */
export function* lineage(element: Element, limit = Number.POSITIVE_INFINITY): Generator<Element> {
  let current: Element | null = element;
  for (let seen = 0; current && seen < limit; seen++) {
    yield current;
    current = parentOf(current);
  }
}

/** The nearest of the element and its ancestors that passes. */
export function closest(
  element: Element,
  passes: (candidate: Element) => boolean,
  limit?: number,
): Element | undefined {
  for (const candidate of lineage(element, limit)) if (passes(candidate)) return candidate;
  return undefined;
}

/** Whether `inner` is `outer` or stands inside it, in a slot of it too. */
export function contains(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  if (outer.getRootNode() === inner.getRootNode()) return false;
  for (let part: Element | null = inner; part; part = part.assignedSlot ?? parentOf(part)) {
    if (part === outer) return true;
  }
  return false;
}

/** Whether `first` comes before `second` in the document, for nodes of one root. */
export function precedes(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The element's text if it is at most `limit` characters long, else undefined. Much cheaper than reading all of a long one. */
export function shortText(element: Element, limit: number): string | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  let last: Node | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const value = node.nodeValue ?? '';
    if (value.length > limit + 200) return undefined;
    // Blocks and separate controls are read with a space between them, parts of one word are not.
    if (last && last.parentNode !== node.parentNode && isApart(last, node)) text += ' ';
    text += value;
    last = node;
    if (text.length > limit + 200 || text.trim().length > limit) return undefined;
  }
  return text;
}

const inline = new Set([
  'font',
  'b',
  'strong',
  'em',
  'i',
  'u',
  'span',
  'a',
  'mark',
  'small',
  'bdi',
  'bdo',
  'sup',
  'sub',
  'wbr',
]);

function isApart(first: Node, second: Node): boolean {
  const parents = [first.parentNode, second.parentNode] as (Element | null)[];
  return parents.some((parent) => parent && !inline.has(parent.localName));
}
