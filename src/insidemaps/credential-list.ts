/**
 * Reads off the page which credentials its lists call active or inactive. It runs in the watcher, on every page, so it
 * is small: it knows headings, rows and state words, and leaves out whatever is not plain.
 */
import type { CredentialKind } from '../domain/credential.ts';
import { closest } from '../locate/composed.ts';
import { normalise } from '../locate/normalise.ts';
import { startOf } from '../locate/vocabulary.ts';
import { organizationNameAbove } from './organization-name.ts';
import * as words from './words.ts';

/** One list of credentials as the page shows it. */
export interface CredentialList {
  readonly kind: CredentialKind;
  readonly organizationName?: string | undefined;
  readonly rows: readonly { readonly name: string; readonly state: 'active' | 'inactive' }[];
}

type Root = Document | ShadowRoot;
type Meaning = CredentialKind | 'active' | 'inactive' | 'offers-activate' | 'offers-deactivate';

const meanings = new Map<string, Meaning>();
for (const [meaning, names] of [
  ['master-token', words.masterTokens],
  ['api-key', words.apiKeys],
  ['active', words.active],
  ['inactive', words.inactive],
  ['offers-activate', words.activate],
  ['offers-deactivate', words.deactivate],
] as const) {
  for (const name of names) meanings.set(normalise(name), meaning);
}
/** Most texts of a page are ruled out by how they begin. */
const starts = new Set([undefined, ...[...meanings.keys()].map(startOf)]);
const longest = Math.max(...[...meanings.keys()].map((name) => name.length)) + 12;

const notHeading = 'a,button,td,th,label,option,p,nav,footer,[role=tab],[role=dialog],dialog';
const headings = 'h1,h2,h3,h4,h5,h6,legend,caption,[role=heading]';
const notState = 'a,th,[role=columnheader],option,select,button,[role=tab],[role=dialog],dialog';
const offering = 'a,button,[role^=menuitem]';
const switchedOff = ':disabled,[aria-disabled=true],.disabled';

/** The credential lists on the page, with the rows whose state is plain. Each of `roots` is read on its own. */
export function readCredentialList(doc: Document, roots: readonly Root[] = [doc]): CredentialList[] {
  return roots.flatMap((root) => readRoot(root, doc));
}

/** Whether the page shows the API tab of an organization. */
export function isApiTab(doc: Document, roots: readonly Root[] = [doc]): boolean {
  return roots.some((root) => texts(root, doc).some(([, meaning]) => meaning === 'master-token'));
}

/** The texts of the page that mean something here, in order; headings and states only where they are to be seen. */
function texts(root: Root, doc: Document): [Element, Meaning][] {
  const found: [Element, Meaning][] = [];
  const walker = doc.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data.trim();
    if (!text || text.length > longest || !starts.has(startOf(text))) continue;
    const meaning = meanings.get(normalise(text));
    const element = meaning && node.parentElement;
    if (!element || !counts(element, meaning)) continue;
    found.push([element, meaning]);
  }
  return found;
}

function counts(element: Element, meaning: Meaning): boolean {
  // Items of a closed menu are not rendered, and still tell what the row offers.
  if (meaning.startsWith('offers')) return isOffered(element);
  const isHeading = meaning === 'master-token' || meaning === 'api-key';
  const ruledOut = isHeading
    ? !element.closest(headings) && element.closest(notHeading)
    : element.closest(notState);
  return !ruledOut && element.checkVisibility();
}

/** An offer is something to click: a few languages use one word for the order and for the state. */
function isOffered(element: Element): boolean {
  if (!element.closest(offering) || element.closest(switchedOff)) return false;
  const item = element.closest('li,[role=menuitem]') ?? element;
  return [element, item].every((part) => getComputedStyle(part).display !== 'none');
}

function readRoot(root: Root, doc: Document): CredentialList[] {
  const lists = new Map<CredentialKind, Map<Element, 'active' | 'inactive' | undefined>>();
  let kind: CredentialKind | undefined;
  let organizationName: string | undefined;
  for (const [element, meaning] of texts(root, doc)) {
    if (meaning === 'master-token' || meaning === 'api-key') {
      // The same words inside the list of that kind are not its heading again.
      if (meaning !== kind) organizationName ??= organizationNameAbove(element);
      kind = meaning;
      if (!lists.has(kind)) lists.set(kind, new Map());
      continue;
    }
    const rows = kind && lists.get(kind);
    const row = rows && rowOf(element, meaning);
    if (!row) continue;
    if (!meaning.startsWith('offers') && !isInStateColumn(element, row)) continue;
    const state = meaning === 'active' || meaning === 'offers-deactivate' ? 'active' : 'inactive';
    rows.set(row, rows.has(row) && rows.get(row) !== state ? undefined : state);
  }
  return [...lists].map(([listed, rows]) => ({
    kind: listed,
    ...(organizationName && { organizationName }),
    rows: [...rows].flatMap(([row, state]) => {
      const name = nameIn(row);
      return state && name ? [{ name, state }] : [];
    }),
  }));
}

const row = 'tr,[role=row]';
const item = 'li,[role=listitem]';
const control = 'a,button,i,svg,img,input,[role=button],[tabindex]';

/** The row a state stands in, or whose menu offers it: by markup, else the nearest part with a name and a control. */
function rowOf(element: Element, meaning: Meaning): Element | undefined {
  const marked = element.closest(row);
  if (marked) return marked;
  const listed = element.closest(item);
  if (meaning.startsWith('offers')) return listed?.parentElement?.closest(item) ?? undefined;
  if (listed) return listed;
  const own = element.textContent;
  for (let part = element.parentElement; part && part.localName !== 'body'; part = part.parentElement) {
    if (part.textContent !== own && part.querySelector(control)) return part;
  }
  return undefined;
}

/** The row's name: under the heading that says so, else its first words that are not a state. */
function nameIn(row: Element): string | undefined {
  const cell = nameCell(row) ?? row;
  const walker = row.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const part = node.parentElement?.closest(':not(font,mark)');
    const text = part?.textContent?.trim().replace(/\s+/g, ' ');
    if (part && text) return meanings.has(normalise(text)) && cell === row ? undefined : text;
  }
  return undefined;
}

function nameCell(row: Element): Element | undefined {
  return row.children[columnOf(row, words.name)];
}

/** Where a column says that it is for the state, other columns may not say anything about it. */
function isInStateColumn(element: Element, row: Element): boolean {
  const column = columnOf(row, words.state);
  return column < 0 || row.children[column]?.contains(element) === true;
}

function columnOf(row: Element, titles: readonly string[]): number {
  const table = row.closest('table,[role=table],[role=grid]');
  const columns = [...(table?.querySelectorAll('th,[role=columnheader]') ?? [])];
  return columns.findIndex((column) => titles.includes(normalise(column.textContent ?? '')));
}

/** The row of a credential list that `element` stands in, with what it names; nothing elsewhere. */
export function listedAt(
  element: Element,
  doc: Document,
): { kind: CredentialKind; name: string } | undefined {
  const is = (selector: string) => closest(element, (one) => one.matches(selector));
  const marked = is(row) ?? is(item);
  const name = marked && nameIn(marked);
  if (!name) return undefined;
  const lists = readRoot(marked.getRootNode() as Root, doc);
  const list = lists.find(({ rows }) => rows.some((one) => one.name === name));
  return list && { kind: list.kind, name };
}
