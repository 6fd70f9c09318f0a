/** Runs in the page: where the hole of an overlay is whose path is the window first and the hole last. */
export function holeOf(selector: string): DOMRect | undefined {
  const path = document.querySelector(selector);
  const outline = path?.getAttribute('d') ?? '';
  const start = outline.lastIndexOf('M');
  if (!path || start <= 0) return undefined;
  const hole = path.cloneNode() as Element;
  hole.setAttribute('d', outline.slice(start));
  path.after(hole);
  const box = hole.getBoundingClientRect();
  hole.remove();
  return box;
}
