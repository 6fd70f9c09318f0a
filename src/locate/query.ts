/**
 * Asking a whole root. Measured in Chromium: a selector of one tag is answered from an index and one of one attribute is
 * a quick pass, while a list of selectors costs several times the sum of its parts.
 */

type Root = Document | ShadowRoot;

/** All elements of `root` that match one of the simple selectors, each once, in no particular order. */
export function queryEach(root: Root, selectors: readonly string[]): Element[] {
  const found = new Set<Element>();
  for (const selector of selectors) {
    const matches = root.querySelectorAll(selector);
    for (let index = 0; index < matches.length; index++) found.add(matches[index] as Element);
  }
  return [...found];
}
