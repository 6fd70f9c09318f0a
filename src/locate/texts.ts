/** The texts of a page that may matter: those that read like a name, and those that may be sentences. */
import type { Root } from './changes.ts';
import type { Reader } from './kept-list.ts';
import { normalise } from './normalise.ts';
import { type Reading, startOf, type Vocabulary } from './vocabulary.ts';

export interface ReadText {
  readonly node: Text;
  /** Set where it is a name, or may be the first piece of one. */
  readonly reading: Reading | undefined;
  /** It is of several words. */
  readonly isSentence: boolean;
  /** The text, folded when somebody first asked. */
  folded: string | undefined;
}

/** A text longer than the longest name by more than this is not a name with a count or an arrow. */
export const slack = 12;

/** Where the texts of a root begin that a person can read; undefined where there are none. */
export function startOfTexts(root: Root): Node | undefined {
  if (root.nodeType !== Node.DOCUMENT_NODE) return root;
  const { body, documentElement } = root as Document;
  return body ?? documentElement ?? undefined;
}

/** Reads the texts from `start` on, and leaves out those that say nothing to anyone who knows these words. */
export function textReader(start: Node, words: Vocabulary): Reader<ReadText> {
  const longest = words.longest + slack;
  // Indentation may stand around a name, but not this much; most texts of a page are long prose or bare white space.
  const most = Math.max(longest + 200, longestSentence);
  const read = (node: Text): ReadText | undefined => {
    const raw = node.data;
    if (raw.length > most) return undefined;
    const text = raw.trim();
    if (text === '') return undefined;
    const sentence = isSentence(raw.length, text);
    const reading = text.length <= longest && mayBeName(text, words) ? readingOf(text, words) : undefined;
    const known = reading && (reading.whole || reading.begins) ? reading : undefined;
    return sentence || known ? { node, reading: known, isSentence: sentence, folded: undefined } : undefined;
  };
  return {
    in(top) {
      if (top.nodeType === Node.TEXT_NODE) return [this.of(top)].filter((one) => one !== undefined);
      const within = start.contains(top) ? top : start;
      if (within === start && !top.contains(start)) return [];
      const found: ReadText[] = [];
      const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const one = read(node as Text);
        if (one) found.push(one);
      }
      return found;
    },
    of: (node) => (node.nodeType === Node.TEXT_NODE && start.contains(node) ? read(node as Text) : undefined),
    nodeOf: ({ node }) => node,
  };
}

/** Shorter is no sentence; longer is not what a site says when something happened. */
const [shortestSentence, longestSentence] = [8, 240];

function isSentence(length: number, text: string): boolean {
  return length >= shortestSentence && length <= longestSentence && text.includes(' ');
}

/** What a text is to a vocabulary. */
function readingOf(text: string, words: Vocabulary): Reading {
  let reading = words.readings.get(text);
  if (!reading) {
    const name = normalise(text);
    const begins = words.beginnings.has(name) && !endsInCount.test(text);
    reading = { name, whole: words.names.has(name), begins };
    if (words.readings.size >= mostReadings) words.readings.clear();
    words.readings.set(text, reading);
  }
  return reading;
}

/** A page repeats its words, and is read again and again; what it does not say any more goes in time. */
const mostReadings = 4_000;

/** A text with a count at its end is not the first piece of anything. */
const endsInCount = /[\d)\]]$/;

/** Cheap: looks at three letters only. */
export function mayBeName(text: string, words: Vocabulary): boolean {
  const start = startOf(text);
  return start === undefined || words.starts.has(start);
}
