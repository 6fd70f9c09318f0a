/** Other words for the same things, of the forge's lists. */

import { type Concept, type Wordings, wordingsOf } from '../../forge/words/wording.ts';
import { wordingsByLanguage } from '../../forge/words.ts';
import type { Random } from '../random.ts';
import { everyElement, type Undo } from './tree.ts';

/** What the replica calls its things, in lower case. */
const said: Readonly<Record<string, Concept>> = {
  'get started': 'getStarted',
  'log in': 'signIn',
  email: 'email',
  'email address': 'email',
  password: 'password',
  'my organizations': 'organizations',
  'organization details': 'details',
  overview: 'overview',
  users: 'users',
  api: 'api',
  'master tokens': 'tokens',
  'api keys': 'keys',
  'generate token': 'generate',
  'new api key': 'newKey',
  activate: 'activate',
  deactivate: 'deactivate',
  replace: 'replace',
  remove: 'remove',
  'master token name': 'tokenName',
  save: 'save',
  cancel: 'cancel',
  close: 'close',
  settings: 'settings',
  'sign out': 'signOut',
  'log out': 'signOut',
};

/** What a page was given: the things called by a name that is rare. */
export interface Reworded {
  readonly rare: ReadonlySet<Concept>;
  readonly undo: Undo;
}

/** Calls everything by other words of one language; about a third of the things by words that hardly anybody uses. */
export function reword(random: Random): Reworded {
  const wordings = wordingsByLanguage[random.pick(Object.keys(wordingsByLanguage))] as Wordings;
  const rare = new Set<Concept>();
  const names = new Map<Concept, string>();
  for (const concept of new Set(Object.values(said))) {
    const { usual, rare: unusual } = wordingsOf(wordings[concept]);
    const isRare = unusual.length > 0 && random.one(3);
    if (isRare) rare.add(concept);
    names.set(concept, random.pick(isRare ? unusual : usual));
  }
  const other = (text: string): string | undefined => {
    const concept = said[text.trim().toLowerCase()];
    return concept && names.get(concept);
  };
  // A cross without a text says that it closes, never that all is fine: the first of the usual words.
  const [cross] = wordingsOf(wordings.close).usual;
  const crosses = (text: string) => (said[text.trim().toLowerCase()] === 'close' ? cross : undefined);
  const undo: Undo[] = [];
  for (const element of everyElement()) {
    for (const node of element.childNodes) {
      const before = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
      const after = other(before);
      if (after === undefined) continue;
      node.nodeValue = before.replace(before.trim(), () => after);
      undo.push(() => {
        node.nodeValue = before;
      });
    }
    for (const name of ['aria-label', 'title', 'placeholder']) {
      const before = element.getAttribute(name);
      const after = before === null ? undefined : (crosses(before) ?? other(before));
      if (before === null || after === undefined) continue;
      element.setAttribute(name, after);
      undo.push(() => element.setAttribute(name, before));
    }
  }
  return {
    rare,
    undo: () => {
      for (const back of undo.reverse()) back();
    },
  };
}
