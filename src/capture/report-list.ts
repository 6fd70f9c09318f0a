/** Tells the background what the credential lists of the page say, whenever that changes. */
import { readCredentialList } from '../insidemaps/credential-list.ts';
import { showsLoading } from '../locate/loading.ts';
import type { Ask } from '../overlay/page-side.ts';
import type { Root } from './page-texts.ts';

/** A page that says so for longer than this, in milliseconds, does not mean its lists. */
const longestLoading = 3_000;

/**
 * Makes a look at the page that reports its lists once they stand: a list that is being drawn lacks rows and states, and
 * what it lacks would be taken for a fact. They stand when two looks in a row read the same and nothing is loading.
 */
export function reportLists(doc: Document, ask: Ask): (roots: readonly Root[], changed: boolean) => boolean {
  let reported = '[]';
  let read = '[]';
  let readSince = 0;
  return (roots, changed) => {
    if (!changed && read === reported) return false;
    const now = performance.now();
    const before = read;
    if (changed) read = JSON.stringify(readCredentialList(doc, roots));
    if (read !== before) readSince = now;
    else if (read !== reported && (!showsLoading(doc) || now - readSince > longestLoading)) {
      const content = read;
      reported = content;
      for (const list of JSON.parse(content)) {
        ask('credential/seen', list).catch(() => {
          // Nobody heard it; the next look says it again.
          reported = '[]';
        });
      }
    }
    return false;
  };
}
