/** Whether a person can see a thing at all, on the screen now or by scrolling. Answers are kept for one run. */
import { parentOf } from './composed.ts';

export interface Eyes {
  /** Rendered and of some size, and not cut away where nobody can scroll to it. */
  visible(element: Element): boolean;
  /** Rendered, of whatever size. */
  rendered(element: Element): boolean;
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

  const clippersOf = clippersFinder(style);
  // Asking for them takes the browser longer than asking for a box.
  const pages = new Map<Document, Edges | undefined>();
  const edges = (doc: Document): Edges | undefined => {
    if (!pages.has(doc)) pages.set(doc, edgesOf(doc, style));
    return pages.get(doc);
  };

  function look(element: Element): boolean {
    if (!isRendered(element, style)) return false;
    if (!layout) return true;
    const box = rect(element);
    // One pixel is what text for screen readers only is shrunk to.
    if (box.width <= 1 || box.height <= 1) return style(element).display === 'contents';
    return (
      !isOffPage(box, edges(element.ownerDocument)) && !isCutAway(box, clippersOf(element), { style, rect })
    );
  }

  return {
    layout,
    rendered: (element) => isRendered(element, style),
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
    if (element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
    // A slot with words of its own, and whatever else has no box, is as visible as what it stands in.
    const { display, visibility } = style(element);
    const around = display === 'contents' && visibility === 'visible' && outerOf(element);
    return around ? isRendered(around, style) : false;
  }
  for (let current: Element | null = element; current; current = parentOf(current)) {
    const { display, opacity } = style(current);
    if (display === 'none' || opacity === '0' || current.hasAttribute('hidden')) return false;
  }
  return style(element).visibility !== 'hidden';
}

/** What an element is shown in: the slot it was put into, else its parent. */
function outerOf(element: Element): Element | null {
  return element.assignedSlot ?? parentOf(element);
}

/** Beyond these edges, as the window sees them, no scrolling leads. */
interface Edges {
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

/** Above the page's origin, or beyond the side where its lines begin; lines that run from the right can be scrolled further left. */
function edgesOf(doc: Document, style: (element: Element) => CSSStyleDeclaration): Edges | undefined {
  const view = doc.defaultView;
  if (!view) return undefined;
  const { scrollX, scrollY } = view;
  const root = doc.documentElement;
  if (style(root).direction !== 'rtl')
    return { top: -scrollY, left: -scrollX, right: Number.POSITIVE_INFINITY };
  const right = root.clientWidth - scrollX;
  return { top: -scrollY, left: right - root.scrollWidth, right };
}

function isOffPage({ bottom, left, right }: DOMRect, edges: Edges | undefined): boolean {
  return !!edges && (bottom <= edges.top || right <= edges.left || left >= edges.right);
}

/** Outside an ancestor that hides what overflows and offers no scrolling. */
function isCutAway(box: DOMRect, clippers: readonly Element[], eyes: Pick<Eyes, 'style' | 'rect'>): boolean {
  return clippers.some((clipper) => {
    const { overflowX, overflowY, clipPath } = eyes.style(clipper);
    const frame = eyes.rect(clipper);
    const apartX = box.right <= frame.left || box.left >= frame.right;
    const apartY = box.bottom <= frame.top || box.top >= frame.bottom;
    if ((apartX && cuts(overflowX)) || (apartY && cuts(overflowY))) return true;
    return clipPath !== 'none' && clipPath !== '' && (frame.width <= 1 || frame.height <= 1);
  });
}

function cuts(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}

/** The ancestors that may cut an element away: those it is placed in, which for an absolutely placed one are not all. */
function clippersFinder(
  style: (element: Element) => CSSStyleDeclaration,
): (element: Element) => readonly Element[] {
  const known = new Map<Element, readonly Element[]>();
  const clips = (element: Element): boolean => {
    const { overflowX, overflowY, clipPath } = style(element);
    return cuts(overflowX) || cuts(overflowY) || (clipPath !== 'none' && clipPath !== '');
  };
  const find = (element: Element): readonly Element[] => {
    const { position } = style(element);
    if (position === 'fixed') return [];
    let outer = parentOf(element);
    if (position === 'absolute') while (outer && style(outer).position === 'static') outer = parentOf(outer);
    if (!outer || outer.matches('body,html') || outer.ownerDocument !== element.ownerDocument) return [];
    const further = clippersOf(outer);
    return clips(outer) ? [outer, ...further] : further;
  };
  const clippersOf = (element: Element): readonly Element[] => {
    let found = known.get(element);
    if (!found) {
      found = find(element);
      known.set(element, found);
    }
    return found;
  };
  return clippersOf;
}
