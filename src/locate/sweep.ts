/** One pass over everything on the page that may carry a known name. */
import { parentOf, shortText } from './composed.ts';
import { normalise } from './normalise.ts';
import { queryEach } from './query.ts';
import { referredText } from './refer.ts';
import { type Reading, startOf, type Vocabulary } from './vocabulary.ts';

/** Where a name was read. */
export type Source = 'text' | 'label' | 'labelledby' | 'value' | 'placeholder' | 'title' | 'alt';

/** One place on the page that reads like a known name. */
export interface Hit {
  readonly element: Element;
  readonly name: string;
  readonly source: Source;
}

export interface Swept {
  /** The document, its open shadow roots and same-origin frames, and theirs. */
  readonly roots: readonly (Document | ShadowRoot)[];
  /** By name, each element once. */
  readonly hits: ReadonlyMap<string, ReadonlyMap<Element, Hit>>;
  /** Texts that may be sentences, by the root they stand in. */
  readonly sentences: ReadonlyMap<Node, readonly Sentence[]>;
}

/** A text of several words, trimmed, and where it stands. */
export interface Sentence {
  readonly element: Element;
  readonly text: string;
}

/** A text longer than the longest name by more than this is not a name with a count or an arrow. */
const slack = 12;
/** How far up the pieces of one name are put together. */
const splitDepth = 4;

const notShown = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'title']);
/** Each is quick for the browser: an attribute, or a tag that only few elements with the attribute have. */
const labelled = [
  '[aria-label]',
  '[aria-labelledby]',
  '[title]',
  'img[alt]',
  'area[alt]',
  'textarea[placeholder]',
  'input:is([alt],[placeholder],[type=submit],[type=button],[type=reset])',
];

/** Sweeps `doc`; `ignoring` and what is in it is not looked at. */
export function sweep(doc: Document, words: Vocabulary, ignoring?: Element): Swept {
  const roots: (Document | ShadowRoot)[] = [doc];
  const hits = new Map<string, Map<Element, Hit>>();
  const sentences = new Map<Node, Sentence[]>();
  const add = (element: Element, name: string, source: Source): void => {
    const known = hits.get(name);
    if (!known) hits.set(name, new Map([[element, { element, name, source }]]));
    else if (!known.has(element)) known.set(element, { element, name, source });
  };
  // The list grows while it is walked: a root may hold further ones.
  for (const root of roots) {
    const inRoot: Sentence[] = [];
    sentences.set(root, inRoot);
    readTexts(root, words, ignoring, add, inRoot);
    readAttributes(root, words, ignoring, add);
    collectInnerRoots(root, roots);
  }
  return { roots, hits, sentences };
}

type Add = (element: Element, name: string, source: Source) => void;

function readTexts(
  root: Document | ShadowRoot,
  words: Vocabulary,
  ignoring: Element | undefined,
  add: Add,
  sentences: Sentence[],
): void {
  const doc = root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : (root.ownerDocument as Document);
  const start = root === doc ? (doc.body ?? doc.documentElement) : root;
  if (!start) return;
  const longest = words.longest + slack;
  // Indentation may stand around a name, but not this much; most texts of a page are long prose or bare white space.
  const most = Math.max(longest + 200, longestSentence);
  const walker = doc.createTreeWalker(start, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const raw = (node as Text).data;
    if (raw.length > most) continue;
    const text = raw.trim();
    if (text === '') continue;
    if (isSentence(raw.length, text)) {
      const element = node.parentElement;
      if (element) sentences.push({ element, text });
    }
    if (text.length > longest || !mayBeName(text, words)) continue;
    const { name, whole, begins } = readingOf(text, words);
    if (!whole && !begins) continue;
    const parent = node.parentElement ?? parentOf(node);
    if (!parent || notShown.has(parent.localName) || ignoring?.contains(parent)) continue;
    if (whole) add(parent, name, 'text');
    if (begins) joinPieces(parent, name, words, add);
  }
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

/** No name reaches out of these. */
const boundary =
  'a,button,li,td,th,label,option,h1,h2,h3,h4,h5,h6,p,[role=tab],[role=menuitem],[role=button]';

/** A name split over elements is found at the smallest element that holds all of it. */
function joinPieces(from: Element, piece: string, words: Vocabulary, add: Add): void {
  let element: Element | null = from;
  for (let depth = 0; element && depth < splitDepth; depth++, element = parentOf(element)) {
    const text = shortText(element, words.longest + slack);
    if (text === undefined) return;
    const name = normalise(text);
    const known = words.names.has(name) ? name : words.squashed.get(name.replaceAll(' ', ''));
    if (known && known !== piece) {
      add(element, known, 'text');
      return;
    }
    if (element.matches(boundary)) return;
  }
}

/** A text with a count at its end is not the first piece of anything. */
const endsInCount = /[\d)\]]$/;

/** Cheap: looks at three letters only. */
function mayBeName(text: string, words: Vocabulary): boolean {
  const start = startOf(text);
  return start === undefined || words.starts.has(start);
}

function readAttributes(
  root: Document | ShadowRoot,
  words: Vocabulary,
  ignoring: Element | undefined,
  add: Add,
): void {
  for (const element of queryEach(root, labelled)) {
    const read = (text: string | null, source: Source): void => {
      if (!text || text.length > words.longest + slack || !mayBeName(text, words)) return;
      const name = normalise(text);
      if (words.names.has(name) && !ignoring?.contains(element)) add(element, name, source);
    };
    for (const [attribute, source] of nameAttributes) read(element.getAttribute(attribute), source);
    read(referredText(element), 'labelledby');
    if (isButtonInput(element)) read(element.value, 'value');
  }
}

const nameAttributes: readonly (readonly [string, Source])[] = [
  ['aria-label', 'label'],
  ['title', 'title'],
  ['alt', 'alt'],
  ['placeholder', 'placeholder'],
];

function isButtonInput(element: Element): element is HTMLInputElement {
  return (
    element.localName === 'input' && /^(?:submit|button|reset)$/.test((element as HTMLInputElement).type)
  );
}

function collectInnerRoots(root: Document | ShadowRoot, into: (Document | ShadowRoot)[]): void {
  const doc = root.ownerDocument ?? (root as Document);
  const walker = doc.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let element = walker.nextNode(); element; element = walker.nextNode()) {
    const shadow = (element as Element).shadowRoot;
    if (shadow) into.push(shadow);
  }
  // A window counts its frames.
  if (doc.defaultView?.length === 0) return;
  for (const frame of queryEach(root, ['iframe', 'frame'])) {
    const inner = innerDocument(frame as HTMLIFrameElement);
    if (inner) into.push(inner);
  }
}

/** The document of a same-origin frame; another origin's is closed to us. */
function innerDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
