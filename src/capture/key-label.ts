/** What is said of a random word where it stands: the site answers a refusal with one as well. */
import { copyWords, keyWords, namesReference, saysRefused } from '../insidemaps/key-words.ts';
import { contains, lineage } from '../locate/composed.ts';
import { normalise } from '../locate/normalise.ts';
import { textsIn } from './dialog-of.ts';

/** A word and where it begins. */
interface Word {
  readonly element: Element;
  readonly node: Node;
  readonly before: string;
}

/** Words on which the person presses are about what happens then. */
const pressed = 'a, button, [role="button"]';
const headings = 'h1, h2, h3, h4, h5, h6, legend, [role="heading"]';
/** Longer than this, in characters, it is a text and no label. */
const longest = 60;

/** What stands before a word, in the same dialog or close by. */
interface Label {
  readonly text: string;
  /** It is about all that follows. */
  readonly isHeading: boolean;
}

/** The last words before it. */
export function labelOf(word: Word, dialog: Element | undefined): Label {
  const around = dialog ?? [...lineage(word.element, 4)].at(-1);
  const walker = document.createTreeWalker(word.node.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = word.node;
  let text = word.before;
  let isHeading = false;
  while (!/\p{L}/u.test(text)) {
    const before = walker.previousNode() as Text | null;
    const element = before?.parentElement ?? null;
    if (!before || (around && element && !contains(around, element))) return { text: '', isHeading };
    if (!isSpoken(element)) continue;
    text = before.data;
    isHeading = element?.closest(headings) != null;
  }
  return { text: lastWords(text), isHeading };
}

/** Whether it belongs to what the site says of its own doings, mostly that it could not do what it was asked. */
export function isAnswer(word: Word, dialog: Element | undefined): boolean {
  const label = labelOf(word, dialog).text;
  if (namesReference(label)) return true;
  if (keyWords.test(label) && !saysRefused(label)) return false;
  const around = dialog ?? [...lineage(word.element, 3)].at(-1);
  const said = around ? textsIn(around, 1_000, isSpoken).map(normalise).join('\n') : '';
  return saysRefused(said) && !copyWords.test(said);
}

/** The same of a word in the text of a native box; `said` is what the box before it, or its own question, said. */
export function isAnswerText(text: string, value: string, said: string): boolean {
  const before = text.slice(0, text.indexOf(value));
  const label = lastWords(/\p{L}/u.test(before) ? before : said);
  const all = text.split('\n').map(normalise).join('\n');
  return namesReference(label) || (saysRefused(all) && !copyWords.test(all) && !keyWords.test(label));
}

function lastWords(text: string): string {
  const [last = ''] = text
    .trim()
    .split(/[.!?]\s+|\n/)
    .slice(-1);
  return normalise(last.slice(-longest));
}

function isSpoken(element: Element | null): boolean {
  return (
    !element || (element.checkVisibility() && !element.closest(pressed) && element.localName !== 'style')
  );
}
