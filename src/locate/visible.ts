/** Whether a person can see a thing at all, on the screen now or by scrolling. Answers are kept for one run. */
import { parentOf } from './composed.ts';

export interface Eyes {
  /** Rendered and of some size, and not cut away where nobody can scroll to it. */
  visible(element: Element): boolean;
  /** The element's computed style. */
  style(element: Element): CSSStyleDeclaration;
  /** The element's own client rect, measured once. */
  rect(element: Element): DOMRect;
  /** The page is laid out; without that, sizes and places say nothing. */
  readonly layout: boolean;
}

/** Fresh eyes for one run; what they saw is only right until the page changes. */
export function openEyes(layout: boolean): Eyes {
  const seen = new Map<Element, boolean>();
  const styles = new Map<Element, CSSStyleDeclaration>();
  const rects = new Map<Element, DOMRect>();

  const style = (element: Element): CSSStyleDeclaration => {
    let found = styles.get(element);
    if (!found) {
      found = (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
      styles.set(element, found);
    }
    return found;
  };
  const rect = (element: Element): DOMRect => {
    let found = rects.get(element);
    if (!found) {
      found = element.getBoundingClientRect();
      rects.set(element, found);
    }
    return found;
  };

  function look(element: Element): boolean {
    if (!isRendered(element, style)) return false;
    if (!layout) return true;
    const box = rect(element);
    // One pixel is what text for screen readers only is shrunk to.
    if (box.width <= 1 || box.height <= 1) return style(element).display === 'contents';
    return !isOffPage(element, box) && !isCutAway(element, box, style, rect);
  }

  return {
    layout,
    style,
    rect,
    visible(element) {
      let answer = seen.get(element);
      if (answer === undefined) {
        answer = look(element);
        seen.set(element, answer);
      }
      return answer;
    },
  };
}

function isRendered(element: Element, style: (element: Element) => CSSStyleDeclaration): boolean {
  if (typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  }
  for (let current: Element | null = element; current; current = parentOf(current)) {
    const { display, opacity } = style(current);
    if (display === 'none' || opacity === '0' || current.hasAttribute('hidden')) return false;
  }
  return style(element).visibility !== 'hidden';
}

/** Left of or above the page's origin, where no scrolling leads. */
function isOffPage(element: Element, box: DOMRect): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const root = element.ownerDocument.documentElement;
  const leftmost = Math.min(0, view.innerWidth - root.scrollWidth);
  return box.right + view.scrollX <= leftmost || box.bottom + view.scrollY <= 0;
}

/** Outside an ancestor that hides what overflows and offers no scrolling. */
function isCutAway(
  element: Element,
  box: DOMRect,
  style: (element: Element) => CSSStyleDeclaration,
  rect: (element: Element) => DOMRect,
): boolean {
  let position = style(element).position;
  for (let outer = parentOf(element); outer && position !== 'fixed'; outer = parentOf(outer)) {
    if (outer.ownerDocument !== element.ownerDocument || outer === element.ownerDocument.body) return false;
    const { overflowX, overflowY, position: outerPosition, clipPath } = style(outer);
    // An absolutely placed box is clipped only by ancestors it is placed in.
    const holds = position !== 'absolute' || outerPosition !== 'static';
    if (holds) {
      const frame = rect(outer);
      const apartX = box.right <= frame.left || box.left >= frame.right;
      const apartY = box.bottom <= frame.top || box.top >= frame.bottom;
      const cutsX = overflowX === 'hidden' || overflowX === 'clip';
      const cutsY = overflowY === 'hidden' || overflowY === 'clip';
      if ((apartX && cutsX) || (apartY && cutsY)) return true;
      if (clipPath !== 'none' && clipPath !== '' && (frame.width <= 1 || frame.height <= 1)) return true;
      position = outerPosition;
    }
  }
  return false;
}
