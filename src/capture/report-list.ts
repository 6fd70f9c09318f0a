/** Tells the background what the credential lists of the page say, whenever that changes. */
import { readCredentialList } from '../insidemaps/credential-list.ts';
import type { Ask } from '../overlay/page-side.ts';
import type { Root } from './page-texts.ts';

/** Makes a look at the page that reports its lists. */
export function reportLists(doc: Document, ask: Ask): (roots: readonly Root[], changed: boolean) => boolean {
  let reported = '';
  return (roots, changed) => {
    if (!changed) return false;
    const lists = readCredentialList(doc, roots);
    const content = JSON.stringify(lists);
    if (content === reported) return false;
    reported = content;
    for (const list of lists) {
      ask('credential/seen', list).catch(() => {
        // Nobody heard it; the next look says it again.
        reported = '';
      });
    }
    return false;
  };
}
