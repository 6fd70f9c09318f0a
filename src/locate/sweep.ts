/** One pass over everything on the page that may carry a known name. */
import type { Root } from './changes.ts';
import { parentOf, shortText } from './composed.ts';
import type { Memory } from './memory.ts';
import { normalise } from './normalise.ts';
import { referredText } from './refer.ts';
import { mayBeName, type ReadText, slack } from './texts.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  readonly roots: readonly Root[];
  /** By name, each element once. */
  readonly hits: ReadonlyMap<string, ReadonlyMap<Element, Hit>>;
  /** Texts that may be sentences, by the root they stand in. */
  readonly sentences: ReadonlyMap<Node, readonly ReadText[]>;
}

/** How far up the pieces of one name are put together. */
const splitDepth = 4;

const notShown = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'title']);

/** Sweeps `doc`; `ignoring` and what is in it is not looked at. */
export function sweep(doc: Document, words: Vocabulary, memory: Memory, ignoring?: Element): Swept {
  const roots: Root[] = [doc];
  const hits = new Map<string, Map<Element, Hit>>();
  const sentences = new Map<Node, readonly ReadText[]>();
  const add = (element: Element, name: string, source: Source): void => {
    const known = hits.get(name);
    if (!known) hits.set(name, new Map([[element, { element, name, source }]]));
    else if (!known.has(element)) known.set(element, { element, name, source });
  };
  memory.refresh();
  // The list grows while it is walked: a root may hold further ones.
  for (const root of roots) {
    readNames(root, words, memory, ignoring, add);
    sentences.set(root, memory.texts(root, words).sentences);
    readAttributes(root, words, memory, ignoring, add);
    roots.push(...memory.shadowRoots(root), ...framesIn(root, memory));
  }
  memory.keepOnly(roots);
  return { roots, hits, sentences };
}

type Add = (element: Element, name: string, source: Source) => void;

function readNames(
  root: Root,
  words: Vocabulary,
  memory: Memory,
  ignoring: Element | undefined,
  add: Add,
): void {
  for (const { node, reading } of memory.texts(root, words).named) {
    const parent = node.parentElement ?? parentOf(node);
    if (!reading || !parent || notShown.has(parent.localName) || ignoring?.contains(parent)) continue;
    if (reading.whole) add(parent, reading.name, 'text');
    if (reading.begins) joinPieces(parent, reading.name, words, add);
  }
}

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

function readAttributes(
  root: Root,
  words: Vocabulary,
  memory: Memory,
  ignoring: Element | undefined,
  add: Add,
): void {
  for (const element of labelledIn(root, memory)) {
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

/** What may carry a name that is no text of the page. */
function labelledIn(root: Root, memory: Memory): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const selector of ['[aria-label]', '[aria-labelledby]', '[title]'] as const)
    for (const element of memory.matching(root, selector)) found.add(element);
  for (const [tag, attribute] of [
    ['img', 'alt'],
    ['area', 'alt'],
    ['textarea', 'placeholder'],
    ['input', 'placeholder'],
    ['input', 'alt'],
  ] as const)
    for (const element of memory.matching(root, tag)) if (element.hasAttribute(attribute)) found.add(element);
  for (const input of memory.matching(root, 'input')) if (isButtonInput(input)) found.add(input);
  return found;
}

function isButtonInput(element: Element): element is HTMLInputElement {
  if (element.localName !== 'input') return false;
  const { type } = element as HTMLInputElement;
  return type === 'submit' || type === 'button' || type === 'reset';
}

function framesIn(root: Root, memory: Memory): Document[] {
  // A window counts its frames.
  if ((root.ownerDocument ?? (root as Document)).defaultView?.length === 0) return [];
  return (['iframe', 'frame'] as const)
    .flatMap((tag) => memory.matching(root, tag).map((frame) => innerDocument(frame as HTMLIFrameElement)))
    .filter((inner) => inner !== null);
}

/** The document of a same-origin frame; another origin's is closed to us. */
function innerDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
