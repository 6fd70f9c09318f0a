/** What ids point to. An id that stands twice in a document points at nothing: pages that repeat a template repeat its ids. */

type Root = Document | ShadowRoot;

/** The element of this id; undefined when there is none, or more than one. */
export function soleById(root: Root, id: string): Element | undefined {
  if (id === '') return undefined;
  const all = root.querySelectorAll(`#${CSS.escape(id)}`);
  return all.length === 1 ? all[0] : undefined;
}

/** The element's own id, if it is this element alone that an attribute with the id can mean. */
export function soleId(element: Element): string | undefined {
  const { id } = element;
  return id && soleById(element.getRootNode() as Root, id) === element ? id : undefined;
}

/** The text of what `aria-labelledby` points to, or null when the element has no such attribute. */
export function referredText(element: Element): string | null {
  const ids = element.getAttribute('aria-labelledby');
  if (!ids) return null;
  const root = element.getRootNode() as Root;
  return ids
    .split(/\s+/)
    .map((id) => soleById(root, id)?.textContent ?? '')
    .join(' ');
}
