/** Whether a person could use a visible thing right now. */
import { contains, lineage, parentOf } from './composed.ts';
import { isBehindDialog } from './dialog.ts';
import type { Scene } from './scene.ts';

/** Enabled, not inert, not covered; what is off the screen must be reachable by scrolling. */
export function isUsable(element: Element, scene: Scene): boolean {
  if (!scene.eyes.visible(element) || isDisabled(element)) return false;
  if (!scene.eyes.layout) return !isBehindDialog(element, scene);
  if (scene.eyes.style(element).pointerEvents === 'none') return false;
  const points = pointsOnScreen(element, scene);
  if (points.length === 0) return !isBehindDialog(element, scene);
  return points.some(([x, y]) => receives(element, x, y, scene));
}

/** Switched off by the element itself or by what it stands in. */
export function isDisabled(element: Element): boolean {
  for (const part of lineage(element)) {
    if (part.hasAttribute('inert') || part.getAttribute('aria-disabled') === 'true') return true;
    if (part === element && 'disabled' in part && part.hasAttribute('disabled')) return true;
    if (part.localName === 'fieldset' && part.hasAttribute('disabled')) return true;
  }
  // Libraries grey out a list item rather than the link in it.
  const item = element.closest('li,[role=menuitem],[role=tab]');
  return !!item && item.classList.contains('disabled');
}

/** Middle and quarter points of the part of the box that is on the screen. */
function pointsOnScreen(element: Element, scene: Scene): [number, number][] {
  const view = element.ownerDocument.defaultView;
  if (!view) return [];
  const box = scene.eyes.rect(element);
  let [left, right] = [Math.max(0, box.left), Math.min(view.innerWidth, box.right)];
  let [top, bottom] = [Math.max(0, box.top), Math.min(view.innerHeight, box.bottom)];
  for (const scroller of scrollersAround(element, scene)) {
    const frame = scene.eyes.rect(scroller);
    [left, right] = [Math.max(left, frame.left), Math.min(right, frame.right)];
    [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
  }
  if (right - left < 2 || bottom - top < 2) return [];
  const at = (x: number, y: number): [number, number] => [
    left + (right - left) * x,
    top + (bottom - top) * y,
  ];
  return [at(0.5, 0.5), at(0.2, 0.5), at(0.8, 0.5), at(0.5, 0.2), at(0.5, 0.8)];
}

/** What cuts the element off until it is scrolled. */
function scrollersAround(element: Element, scene: Scene): Element[] {
  if (scene.eyes.style(element).position === 'fixed') return [];
  return [...lineage(element)].filter((part) => {
    if (part === element || part.matches('html,body') || part.ownerDocument !== element.ownerDocument)
      return false;
    const { overflowX, overflowY } = scene.eyes.style(part);
    return /auto|scroll/.test(overflowX) || /auto|scroll/.test(overflowY);
  });
}

/** Whether a click at that point would reach the element. What Waykey itself draws there does not count: it moves away. */
function receives(element: Element, x: number, y: number, scene: Scene): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = scene.ignoring
    ? root.elementsFromPoint(x, y).find((candidate) => candidate !== scene.ignoring)
    : root.elementFromPoint(x, y);
  return !!hit && (contains(element, hit) || isLabelOf(hit, element));
}

function isLabelOf(hit: Element, field: Element): boolean {
  const label = hit.closest('label');
  return !!label && (label as HTMLLabelElement).control === field && parentOf(label) !== null;
}
