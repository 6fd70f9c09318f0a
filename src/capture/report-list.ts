/** Tells the background what the credential lists of the page say, whenever that changes. */
import { readCredentialList } from '../insidemaps/credential-list.ts';
import type { Ask } from '../overlay/page-side.ts';

/** Returns a look at the page that is true while a credential list is on it. */
export function reportLists(doc: Document, ask: Ask): (changed: boolean) => boolean {
  let reported = '';
  let present = false;
  return (changed) => {
    if (!changed) return present;
    const lists = readCredentialList(doc);
    present = lists.length > 0;
    const content = JSON.stringify(lists);
    if (content === reported) return present;
    reported = content;
    for (const list of lists) {
      ask('credential/seen', list).catch(() => {
        // Nobody heard it; the next look says it again.
        reported = '';
      });
    }
    return present;
  };
}
