/** Whether a page is an organization's API tab. It runs in the watcher, on every page, so it knows one heading only. */

/** `masterTokens` of words.ts in one pattern, which is a tenth of its size; a heading may carry a count or an icon besides. */
const heading =
  /^\W*(api\W+)?((master|haupt|hoofd|glavni)\W*(api\W+)?tokeni?s?|(token|jeton)s?\W+(master|ma.{1,2}tres|maestros|mestres?|princip[a-z]+))[\W\d]*$/i;
const longest = 40;

/** What carries the same words without being the heading of the section. */
const elsewhere = 'a,button,td,option,p,nav,footer,[role=tab],[role=dialog],dialog';

/** Whether the heading of the master tokens is to be seen in one of `roots`. */
export function isApiTab(roots: readonly (Document | ShadowRoot)[]): boolean {
  return roots.some((root) => {
    const walker = document.createTreeWalker(root, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { data, parentElement } = node as Text;
      const text = data.trim();
      if (!text || text.length > longest || !heading.test(text.replace(/\u00ad/g, ''))) continue;
      if (parentElement && !parentElement.closest(elsewhere) && parentElement.checkVisibility()) return true;
    }
    return false;
  });
}
