import { parentOf } from '../locate/composed.ts';
import { type Box, intersect } from './geometry.ts';

/**
 * The part of an element that can be seen in the window: what scrollers, clipping ancestors and frames leave of it.
 * Undefined when that is nothing. Reads layout, so it belongs into an animation frame.
 */
export function visibleBox(element: Element): Box | undefined {
  let box: Box | undefined = plain(element.getBoundingClientRect());
  let inner = element;
  let { position } = styleOf(element);
  let inTopLayer = isInTopLayer(element);
  for (let outer = parentOf(element); outer && box; inner = outer, outer = parentOf(outer)) {
    if (outer.ownerDocument !== inner.ownerDocument) {
      const { width, height } = viewportOf(inner.ownerDocument);
      box = intersect(box, { x: 0, y: 0, width, height });
      box = box && throughFrame(box, outer as HTMLElement);
      ({ position } = styleOf(outer));
      inTopLayer = isInTopLayer(outer);
      continue;
    }
    if (inTopLayer) continue;
    const style = styleOf(outer);
    if (!isContainingBlock(style, position)) continue;
    if (clips(outer, style)) box = clipped(box, outer, style);
    position = style.position;
    inTopLayer = isInTopLayer(outer);
  }
  return box && intersect(box, { x: 0, y: 0, ...viewportOf(inner.ownerDocument) });
}

function clipped(box: Box, outer: Element, style: CSSStyleDeclaration): Box | undefined {
  const { x, y, width, height } = outer.getBoundingClientRect();
  const edge = {
    x: x + outer.clientLeft,
    y: y + outer.clientTop,
    width: width - outer.clientLeft * 2,
    height: height - outer.clientTop * 2,
  };
  return intersect(box, {
    ...(style.overflowX === 'visible' ? { x: box.x, width: box.width } : { x: edge.x, width: edge.width }),
    ...(style.overflowY === 'visible'
      ? { y: box.y, height: box.height }
      : { y: edge.y, height: edge.height }),
  });
}

/** A fixed or absolute element is not clipped by ancestors that do not hold it in place. */
function isContainingBlock(style: CSSStyleDeclaration, position: string): boolean {
  if (position !== 'fixed' && position !== 'absolute') return true;
  if (position === 'absolute' && style.position !== 'static') return true;
  const { transform, perspective, filter, contain } = style;
  return (
    [transform, perspective, filter].some((value) => value !== '' && value !== 'none') ||
    /paint|layout|strict|content/.test(contain)
  );
}

function clips(element: Element, { overflowX, overflowY }: CSSStyleDeclaration): boolean {
  if (overflowX === 'visible' && overflowY === 'visible') return false;
  // What these two say applies to the window.
  return element !== element.ownerDocument.documentElement && element !== element.ownerDocument.body;
}

/** From a frame's own pixels to those of the window around it. */
function throughFrame(box: Box, frame: HTMLElement): Box {
  const outer = frame.getBoundingClientRect();
  const scale = outer.width / frame.offsetWidth || 1;
  return {
    x: outer.x + (frame.clientLeft + box.x) * scale,
    y: outer.y + (frame.clientTop + box.y) * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}

function styleOf(element: Element): CSSStyleDeclaration {
  return (element.ownerDocument.defaultView as Window).getComputedStyle(element);
}

function isInTopLayer(element: Element): boolean {
  return element.matches('dialog:modal, :popover-open, :fullscreen');
}

function viewportOf(doc: Document): { width: number; height: number } {
  return { width: doc.documentElement.clientWidth, height: (doc.defaultView as Window).innerHeight };
}

function plain({ x, y, width, height }: DOMRect): Box {
  return { x, y, width, height };
}
