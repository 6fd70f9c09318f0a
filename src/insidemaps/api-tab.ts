/** Whether a page is an organization's API tab. It runs in the watcher, on every page, so it knows one heading only. */
import { normalise } from '../locate/normalise.ts';
import { masterTokens } from './words.ts';

const names = new Set<string>(masterTokens.map(normalise));
/** A heading may carry a count or an icon besides its name. */
const longest = Math.max(...[...names].map((name) => name.length)) + 12;

/** What carries the same words without being the heading of the section. */
const elsewhere = 'a, button, td, option, p, nav, footer, [role="tab"], [role="dialog"], dialog';

/** Whether the heading of the master tokens is to be seen in one of `roots`. */
export function isApiTab(roots: readonly (Document | ShadowRoot)[]): boolean {
  return roots.some((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node as Text).data.trim();
      if (!text || text.length > longest || !names.has(normalise(text))) continue;
      const element = node.parentElement;
      if (element && !element.closest(elsewhere) && element.checkVisibility()) return true;
    }
    return false;
  });
}
