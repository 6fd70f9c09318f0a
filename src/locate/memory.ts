/**
 * What a look at the page has read off it, kept for the next one. Kept is only what every change of tells an observer: which
 * elements there are, a few attributes, the texts. What changes without a trace (boxes, styles, values, a shadow root that is
 * attached later) is asked each time.
 */
import { type Changes, changesOf, isIn, type Root } from './changes.ts';
import { precedes } from './composed.ts';
import { type KeptList, keepList, type Reader } from './kept-list.ts';
import { type ReadText, startOfTexts, textReader } from './texts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Questions to a whole root whose answers are kept; each is quick for the browser: one tag, or one attribute. */
export type Selector = (typeof tags)[number] | (typeof attributes)[number];

const tags = [
  ...(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'caption', 'summary', 'dialog'] as const),
  ...(['input', 'textarea', 'img', 'area', 'iframe', 'frame'] as const),
];
const attributes = ['[role]', '[title]', '[aria-label]', '[aria-labelledby]', '[aria-level]'] as const;
const attributeFilter = attributes.map((selector) => selector.slice(1, -1));

export interface Memory {
  /** A look begins: takes in what has changed since the last one. */
  refresh(): void;
  /** The elements of `root` that match, in the order of the document. */
  matching(root: Root, selector: Selector): readonly Element[];
  /** The open shadow roots in `root`, in the order of their hosts. */
  shadowRoots(root: Root): readonly ShadowRoot[];
  texts(root: Root, words: Vocabulary): Texts;
  /** Other roots than these are not looked at any more. */
  keepOnly(roots: readonly Root[]): void;
}

/** The texts of a root that mean something to a vocabulary, in the order of the document. */
export interface Texts {
  readonly named: readonly ReadText[];
  readonly sentences: readonly ReadText[];
}

/** A memory that lasts until `until` aborts, and watches the page for that; without it, one for a single look. */
export function openMemory(until?: AbortSignal): Memory {
  const known = new Map<Root, KeptRoot>();
  const of = (root: Root): KeptRoot => {
    let kept = known.get(root);
    if (!kept) {
      kept = keepRoot(root, until !== undefined && !until.aborted);
      known.set(root, kept);
    }
    return kept;
  };
  const forget = (root: Root): void => {
    known.get(root)?.close();
    known.delete(root);
  };
  const keepOnly = (roots: readonly Root[]): void => {
    for (const root of known.keys()) if (!roots.includes(root)) forget(root);
  };
  until?.addEventListener('abort', () => keepOnly([]), { once: true });
  return {
    refresh() {
      // Nothing is known for sure of a page that is still being read by the browser.
      for (const [root, kept] of known) if (!until || until.aborted || !kept.refresh()) forget(root);
    },
    matching: (root, selector) => of(root).matching(selector),
    shadowRoots: (root) => of(root).shadowRoots(),
    texts: (root, words) => of(root).texts(words),
    keepOnly,
  };
}

interface KeptRoot {
  /** False when it has to be read anew. */
  refresh(): boolean;
  matching(selector: Selector): readonly Element[];
  shadowRoots(): readonly ShadowRoot[];
  texts(words: Vocabulary): Texts;
  close(): void;
}

/** More unread changes than this are not kept: the page is read anew. */
const mostRecords = 4_000;

function keepRoot(root: Root, watched: boolean): KeptRoot {
  const lists = new Map<Selector, KeptList<Element>>();
  let texts: KeptTexts | undefined;
  let hosts: KeptHosts | undefined;
  let records: MutationRecord[] = [];
  let lost = isLoading(root);
  const take = (news: readonly MutationRecord[]): void => {
    lost ||= records.length + news.length > mostRecords;
    if (lost) records = [];
    else records.push(...news);
  };
  const observer = watched ? new MutationObserver(take) : undefined;
  observer?.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter });

  function mend(changes: Changes): void {
    const { arrived, rewritten, left } = changes;
    const moved = arrived.length > 0 || left;
    hosts?.add(changes);
    const isText = (node: Node) => node.nodeType === Node.TEXT_NODE;
    if (moved || rewritten.some(isText)) texts?.list.mend(changes);
    if (!moved && rewritten.every(isText)) return;
    for (const list of lists.values()) list.mend(changes);
  }

  return {
    refresh() {
      take(observer?.takeRecords() ?? []);
      if (lost || isLoading(root)) return false;
      if (records.length === 0) return true;
      const changes = changesOf(records, root);
      records = [];
      if (changes) mend(changes);
      return changes !== undefined;
    },
    matching(selector) {
      let list = lists.get(selector);
      if (!list) {
        list = keepList(root, elementReader(selector));
        lists.set(selector, list);
      }
      return list.things;
    },
    shadowRoots() {
      if (!hosts || hosts.isWorn) hosts = keepHosts(root);
      return hosts.shadowRoots();
    },
    texts(words) {
      const start = startOfTexts(root);
      if (!start) return { named: [], sentences: [] };
      if (texts?.start !== start || texts.words !== words) texts = keepTexts(root, start, words);
      return texts.read();
    },
    close: () => observer?.disconnect(),
  };
}

function isLoading(root: Root): boolean {
  return (root.ownerDocument ?? (root as Document)).readyState === 'loading';
}

function elementReader(selector: Selector): Reader<Element> {
  const of = (node: Node) =>
    node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(selector)
      ? (node as Element)
      : undefined;
  return {
    in(top) {
      const own = of(top);
      const found = own ? [own] : [];
      if (!('querySelectorAll' in top)) return found;
      // By index: going through a list in any other way takes several times as long.
      const inner = (top as ParentNode & Node).querySelectorAll(selector);
      for (let index = 0; index < inner.length; index++) found.push(inner[index] as Element);
      return found;
    },
    of,
    nodeOf: (element) => element,
  };
}

interface KeptTexts {
  readonly start: Node;
  readonly words: Vocabulary;
  readonly list: KeptList<ReadText>;
  read(): Texts;
}

function keepTexts(root: Root, start: Node, words: Vocabulary): KeptTexts {
  const list = keepList(root, textReader(start, words));
  let sortedFrom: readonly ReadText[] | undefined;
  let sorted: Texts = { named: [], sentences: [] };
  return {
    start,
    words,
    list,
    read() {
      const { things } = list;
      if (sortedFrom !== things) {
        sortedFrom = things;
        sorted = {
          named: things.filter(({ reading }) => reading),
          sentences: things.filter(({ isSentence }) => isSentence),
        };
      }
      return sorted;
    },
  };
}

/** After so many elements have come or gone, and this share of all, the page's elements are gone through again. */
const [leastWear, wornShare] = [500, 0.25];

interface KeptHosts {
  /** So much has come and gone that a new one is better. */
  readonly isWorn: boolean;
  add(changes: Changes): void;
  shadowRoots(): readonly ShadowRoot[];
}

/** Any element may be given a shadow root at any time, and nothing tells of it: they are all kept, and asked each time. */
function keepHosts(root: Root): KeptHosts {
  // A single look needs none of them; the next one goes through the page once more and keeps them.
  let asked = false;
  let hosts: Element[] | undefined;
  let mostWear = Number.POSITIVE_INFINITY;
  let wear = 0;
  return {
    get isWorn() {
      return wear > mostWear;
    },
    add({ arrived, stale, gone }) {
      if (!hosts) return;
      wear += gone;
      if (arrived.length === 0) return;
      wear += stale.size;
      for (const node of stale) if (node.nodeType === Node.ELEMENT_NODE) hosts.push(node as Element);
    },
    shadowRoots() {
      if (!asked) {
        asked = true;
        return shadowRootsIn(root);
      }
      if (!hosts) {
        hosts = elementsIn(root);
        mostWear = leastWear + wornShare * hosts.length;
      }
      const found = new Set<ShadowRoot>();
      for (const host of hosts) {
        const { shadowRoot } = host;
        if (shadowRoot && isIn(root, host)) found.add(shadowRoot);
      }
      const all = [...found];
      return wear === 0 ? all : all.sort((first, second) => (precedes(first.host, second.host) ? -1 : 1));
    },
  };
}

function shadowRootsIn(root: Root): readonly ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { shadowRoot } = node as Element;
    if (shadowRoot) found.push(shadowRoot);
  }
  return found;
}

function elementsIn(root: Root): Element[] {
  const found: Element[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Element);
  return found;
}
