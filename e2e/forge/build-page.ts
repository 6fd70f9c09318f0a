/** Runs in the page: turns a page of plain data into a real one. */
import type { ForgeNode } from './node.ts';

export interface Built {
  /** By landmark, the elements that are the answer, and whether they can be used. */
  readonly answers: ReadonlyMap<string, readonly Answer[]>;
}

export interface Answer {
  readonly element: Element;
  readonly idle: boolean;
}

interface Building {
  readonly answers: Map<string, Answer[]>;
  readonly anchors: Map<string, Element>;
  /** What can only be done once everything is in the document. */
  readonly later: (() => void)[];
}

const svgTags = new Set(['svg', 'use', 'path', 'circle']);
const margin = 4;

/** Puts the page into the document; the answers are kept in a map, not in the page. */
export function buildPage(body: ForgeNode, rtl: boolean): Built {
  const building: Building = { answers: new Map(), anchors: new Map(), later: [] };
  document.documentElement.dir = rtl ? 'rtl' : 'ltr';
  document.body.replaceChildren(build(body, document, building));
  // Frames first, and in them what only then can be placed.
  for (let task = building.later.shift(); task; task = building.later.shift()) task();
  return { answers: building.answers };
}

function build(node: ForgeNode, doc: Document, building: Building): Node {
  if (node.tag === '#text') return doc.createTextNode(node.text ?? '');
  const element = svgTags.has(node.tag)
    ? doc.createElementNS('http://www.w3.org/2000/svg', node.tag)
    : doc.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attrs ?? {})) element.setAttribute(name, value);
  if (node.is !== undefined) {
    const known = building.answers.get(node.is) ?? [];
    building.answers.set(node.is, [...known, { element, idle: node.idle ?? false }]);
  }
  if (node.anchor !== undefined) building.anchors.set(node.anchor, element);
  const kids = node.kids ?? [];
  if (node.inside === 'frame') {
    building.later.unshift(() => {
      const inner = (element as HTMLIFrameElement).contentDocument as Document;
      inner.documentElement.dir = doc.documentElement.dir;
      inner.body.append(...kids.map((kid) => build(kid, inner, building)));
    });
  } else {
    const parent = node.inside === 'shadow' ? element.attachShadow({ mode: 'open' }) : element;
    parent.append(...kids.map((kid) => build(kid, doc, building)));
  }
  const { under } = node;
  if (under !== undefined)
    building.later.push(() => placeUnder(element as HTMLElement, building.anchors.get(under)));
  if (node.modal) building.later.push(() => (element as HTMLDialogElement).showModal());
  return element;
}

/** As floating menus are: under the control, ending where it ends, and inside the window. */
function placeUnder(layer: HTMLElement, anchor: Element | undefined): void {
  if (!anchor) throw new Error('There is nothing to place the menu under.');
  const [at, own] = [anchor.getBoundingClientRect(), layer.getBoundingClientRect()];
  const fixed = layer.parentElement?.style.position === 'fixed';
  const start = document.documentElement.dir === 'rtl' ? at.left : at.right - own.width;
  const left = Math.min(Math.max(margin, start), window.innerWidth - own.width - margin);
  layer.style.left = `${left + (fixed ? 0 : window.scrollX)}px`;
  layer.style.top = `${at.bottom + 2 + (fixed ? 0 : window.scrollY)}px`;
}
