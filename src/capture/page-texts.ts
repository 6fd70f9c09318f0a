/** The texts of a page that could hold a one-time value, wherever they stand: text, fields, open shadow roots, frames. */

/** One text and the element that shows it. */
export interface PageText {
  readonly element: Element;
  readonly text: string;
}

/** A document or an open shadow root. */
export type Root = Document | ShadowRoot;

/** The document, its open shadow roots and its same-origin frames. Visits every element: only after a change. */
export function rootsOf(root: Root): Root[] {
  const found: Root[] = [root];
  for (const element of root.querySelectorAll('*')) {
    const inner = element.shadowRoot ?? (element.localName === 'iframe' && frameDocument(element));
    if (inner) found.push(...rootsOf(inner));
  }
  return found;
}

function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Fields whose current value contains `mark`. A framework sets it without any mutation, so this is asked again and again. */
export function fieldsWith(mark: string, roots: readonly Root[]): PageText[] {
  return roots.flatMap((root) =>
    [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
      .filter((field) => field.value.includes(mark))
      .map((field) => ({ element: field, text: field.value })),
  );
}

/** Elements whose text contains `mark`, each also with its parent's text: a value may be split over several elements. */
export function textsWith(mark: string, roots: readonly Root[]): PageText[] {
  const found: PageText[] = [];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !(node as Text).data.includes(mark) || neverShown.has(parent.localName)) continue;
      found.push({ element: parent, text: parent.textContent });
      const outer = parent.parentElement;
      if (outer) found.push({ element: parent, text: outer.textContent });
    }
  }
  return found;
}

const neverShown = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'title']);
