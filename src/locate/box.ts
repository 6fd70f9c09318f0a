/** Boxes in the coordinates of the top window, whatever frame an element is in. */
import { parentOf } from './composed.ts';

/** The element's border box as the top window sees it. */
export function boxOf(element: Element): DOMRect {
  let box = element.getBoundingClientRect();
  // An element of `display: contents` has no box of its own: what is in it has.
  if (box.width === 0 && box.height === 0 && element.firstElementChild) box = rangeBox(element);
  let frame = frameAround(element);
  while (frame) {
    const outer = frame.getBoundingClientRect();
    box = new DOMRect(
      box.x + outer.x + frame.clientLeft,
      box.y + outer.y + frame.clientTop,
      box.width,
      box.height,
    );
    frame = frameAround(frame);
  }
  return box;
}

function rangeBox(element: Element): DOMRect {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

function frameAround(element: Element): Element | null {
  const doc = element.ownerDocument;
  return doc.defaultView === doc.defaultView?.top ? null : parentOf(doc);
}

/** Whether the browser lays this document out (a test DOM does not); without boxes only structure can be judged. */
export function hasLayout(doc: Document): boolean {
  const { width, height } = doc.documentElement.getBoundingClientRect();
  return width > 0 || height > 0;
}

/** Horizontal distance from the end (right, or left in right-to-left pages) of `outer` to the end of `inner`. */
export function fromEnd(inner: DOMRect, outer: DOMRect, rightToLeft: boolean): number {
  return rightToLeft ? inner.left - outer.left : outer.right - inner.right;
}

/** Whether two boxes stand on one line. */
export function onOneLine(first: DOMRect, second: DOMRect): boolean {
  const overlap = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
  return overlap >= 0.5 * Math.min(first.height, second.height);
}
