/** The texts of a page that could hold a one-time value, wherever they stand: text, fields, open shadow roots, frames. */
import { flows, textNodes, withoutUnseen } from './text-flow.ts';

/** One text and the element that shows it. */
export interface PageText {
  readonly element: Element;
  readonly text: string;
  /** Put together from several elements, so that what stands beside a value may seem to be a part of it. */
  readonly joined?: boolean;
}

/** A document or an open shadow root. */
export type Root = Document | ShadowRoot;

/** The document, its open shadow roots and its same-origin frames. Visits every element, which a walker does in half the time. */
export function rootsOf(root: Root): Root[] {
  const found: Root[] = [root];
  const walker = document.createTreeWalker(root, 1);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // A frame of another origin has no document that is told.
    const { shadowRoot, contentDocument } = node as HTMLIFrameElement;
    for (const inner of [shadowRoot, contentDocument]) if (inner) found.push(...rootsOf(inner));
  }
  return found;
}

/** What stands in fields now. A framework sets it without any mutation, so this is asked again and again. */
export function fieldTexts(roots: readonly Root[]): PageText[] {
  return roots.flatMap((root) =>
    [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].map((element) => ({
      element,
      text: withoutUnseen(element.value),
    })),
  );
}

/** Texts that begin where `mark` does: by themselves, and with what follows in ever larger parts of the page. */
export function textsWith(mark: string, roots: readonly Root[]): PageText[] {
  return roots.flatMap((root) => {
    const nodes = textNodes(root);
    return [...startsOf(mark, nodes)].flatMap((start) => textsFrom(nodes, start));
  });
}

/** The nodes in which `mark` begins; it may be split as well. */
function startsOf(mark: string, nodes: readonly Text[]): Set<number> {
  let all = '';
  const ends = nodes.map(({ data }) => {
    all += withoutUnseen(data);
    return all.length;
  });
  const starts = new Set<number>();
  for (let at = all.indexOf(mark); at >= 0; at = all.indexOf(mark, at + 1)) {
    starts.add(ends.findIndex((end) => end > at));
  }
  return starts;
}

function textsFrom(nodes: readonly Text[], start: number): PageText[] {
  const first = nodes[start] as Text;
  const element = first.parentElement ?? (first.getRootNode() as ShadowRoot).host;
  const found: PageText[] = [{ element, text: withoutUnseen(first.data) }];
  let text = '';
  let within: Element | null = element;
  for (let at = start; ; at++) {
    const node = nodes[at] as Text;
    text += withoutUnseen(node.data);
    const next = nodes[at + 1];
    const goesOn = next && flows(node, next);
    // Where a token ends, as its signature is 43 characters, the word beside it begins.
    if (goesOn && within?.contains(next) && text.at(-44) !== '.') continue;
    found.push({ element, text, joined: node.parentElement !== element || within !== element });
    if (!goesOn) return found;
    while (within && !within.contains(next)) within = within.parentElement;
  }
}
