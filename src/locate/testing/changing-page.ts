/** Runs in a page: changes it in every way a page can, and compares what is remembered of it with what a fresh look sees. */
import { locate } from '../locate.ts';
import { type Memory, openMemory } from '../memory.ts';
import { sweep } from '../sweep.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { landmarks } from './landmarks-for-test.ts';

export { landmarks } from './landmarks-for-test.ts';

/** One thing that happens; the numbers choose of what there is. */
export interface Happening {
  readonly kind: number;
  readonly where: number;
  readonly what: number;
  readonly how: number;
}

export interface ChangingPage {
  /** What was seen otherwise, and after which of the happenings; undefined when nothing was. */
  differs(happenings: readonly Happening[]): Promise<string | undefined>;
  /** How many kinds of happenings there are. */
  readonly kinds: number;
  /** How many roots are kept, and how many of their changes are still told, once nobody looks any more. */
  watchedAfterwards(): Promise<number>;
}

declare global {
  var changingPage: ChangingPage;
}

const words = [
  ...[
    'Garden plants',
    'Plants',
    'People',
    'Add plant',
    'Plant name',
    'Name',
    'Settings',
    'Save',
    'Password',
    'E-mail',
  ],
  ...[
    'Log in',
    'Get started',
    'My lists',
    'Sign out',
    'Water',
    'Do not water',
    'Rose',
    'Animals',
    'Close',
    'Garden',
  ],
  ...[
    'plants',
    'Nothing grows here',
    'Add',
    'plant',
    'some other words',
    'seed-abcd1234',
    '',
    ' \n',
    'Garden plants (3)',
  ],
];
const values: Readonly<Record<string, readonly string[]>> = {
  role: ['dialog', 'heading', 'button', 'tab', 'menu', 'menuitem', 'row', 'none'],
  'aria-level': ['1', '2', '5'],
  'aria-modal': ['true', 'false'],
  'aria-labelledby': ['one', 'two', 'one two'],
  id: ['one', 'two', 'three'],
  for: ['one', 'two'],
  type: ['password', 'submit', 'text', 'email'],
  autocomplete: ['current-password', 'new-password'],
  hidden: [''],
  style: ['display:none', 'position:fixed;inset:0;background:#fff', 'visibility:hidden'],
  disabled: [''],
};
const named = ['title', 'alt', 'placeholder', 'aria-label', 'value', 'class'];
const attributes = [...Object.keys(values), ...named];

const pieces = [
  '<section><h2>Garden plants</h2><button aria-label="Settings"><i class="fa fa-cog"></i></button><ul role="menu"><li role="menuitem">Add plant</li></ul><table><tr><td>Rose</td><td><button title="Settings"><i class="fa fa-cog"></i></button></td></tr></table></section>',
  '<section><h3 aria-level="2">Animals</h3><ul><li>Cat <button>Settings</button></li></ul></section>',
  '<div role="dialog" aria-modal="true"><h2>Add plant</h2><label>Plant name <input id="one"></label><button>Save</button></div>',
  '<form><label for="two">E-mail</label><input id="two" type="email"><input type="password" placeholder="Password"><input type="submit" value="Log in"></form>',
  '<ul role="tablist"><li role="tab">People</li><li role="tab">Plants</li></ul>',
  '<header><a href="#">Get started</a><button aria-haspopup="menu">Dana Field</button><ul role="menu" hidden><li>My lists</li><li>Sign out</li></ul></header>',
  '<p>Garden <b>plants</b> grow here.</p>',
  '<b>Garden</b> <i>plants</i>',
  '<dialog open>Your seed is <input value="seed-abcd1234"> <button>Close</button></dialog>',
  '<x-part></x-part><div aria-labelledby="one"></div><img alt="Settings"><!-- no text -->',
  '<h4>List</h4><a href="#">List details</a><span id="three">Nothing grows here</span>',
];

const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % list.length];

/** The documents and shadow roots that can be reached. */
function rootsOf(doc: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [doc];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (element.localName === 'iframe' && (element as HTMLIFrameElement).contentDocument)
        roots.push((element as HTMLIFrameElement).contentDocument as Document);
    }
  }
  return roots;
}

function nodesOf(roots: readonly (Document | ShadowRoot | Element)[], what: number): Node[] {
  return roots.flatMap((root) => {
    const inBody = root.nodeType === Node.DOCUMENT_NODE ? (root as Document).body : root;
    if (!inBody) return [];
    const walker = document.createTreeWalker(inBody, what);
    const found: Node[] =
      root.nodeType === Node.DOCUMENT_NODE && what & NodeFilter.SHOW_ELEMENT ? [inBody] : [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node);
    return found;
  });
}

type Act = (
  happening: Happening,
  page: { readonly limbo: Element[]; readonly frames: HTMLIFrameElement[] },
) => unknown;

const elements = () => nodesOf(rootsOf(document), NodeFilter.SHOW_ELEMENT) as Element[];
const texts = () => nodesOf(rootsOf(document), NodeFilter.SHOW_TEXT) as Text[];
const isPage = (element: Element) => element.matches('html,body');
const anElement = (number: number) => pick(elements(), number);
const aPart = (number: number) =>
  pick(
    elements().filter((element) => !isPage(element)),
    number,
  );

function rewrite(element: Element | undefined, what: number, how: number): void {
  const attribute = pick(attributes, what) as string;
  if (how % 4 === 0) element?.removeAttribute(attribute);
  else element?.setAttribute(attribute, pick(values[attribute] ?? words, how) as string);
}

const acts: readonly Act[] = [
  // Texts.
  ({ where, what }) => {
    const text = pick(texts(), where);
    if (text) text.data = pick(words, what) as string;
  },
  ({ where, how }) => {
    const text = pick(texts(), where);
    if (text && text.length > 1) text.splitText(1 + (how % (text.length - 1)));
  },
  ({ where }) => anElement(where)?.normalize(),
  ({ where, what }) => anElement(where)?.append(pick(words, what) as string),
  ({ where, what }) => {
    const part = aPart(where);
    if (part) part.textContent = pick(words, what) as string;
  },
  // Attributes.
  ({ where, what, how }) => rewrite(anElement(where), what, how),
  ({ where, what, how }) => rewrite(anElement(where), what, how),
  // Values, of which nobody is told.
  ({ where, what }) => {
    const field = pick(elements().filter((element) => element.matches('input')) as HTMLInputElement[], where);
    if (field) field.value = pick(words, what) as string;
  },
  // Parts that come, go, move, and change while they are away.
  ({ where, what }) => anElement(where)?.insertAdjacentHTML('beforeend', pick(pieces, what) as string),
  ({ where, what }) => {
    const part = aPart(where);
    if (part?.parentElement) part.insertAdjacentHTML('beforebegin', pick(pieces, what) as string);
  },
  ({ where, what }) => {
    const element = aPart(where);
    if (element) element.innerHTML = pick(pieces, what) as string;
  },
  ({ where, what, how }) => {
    const [part, place] = [aPart(where), anElement(what)];
    if (!part || !place || part.contains(place)) return;
    if (how % 3 === 0 || isPage(place)) place.append(part);
    else if (how % 3 === 1) place.prepend(part);
    else place.before(part);
  },
  ({ where }, { limbo }) => {
    const part = aPart(where);
    part?.remove();
    if (part) limbo.push(part);
  },
  ({ where, what }, { limbo }) => {
    const place = anElement(where);
    const part = limbo.splice(what % (limbo.length + 1), 1)[0];
    if (part) place?.prepend(part);
  },
  ({ where, what, how }, { limbo }) => {
    const away = pick(limbo, where);
    if (!away) return;
    const inner = [away, ...away.querySelectorAll('*')];
    rewrite(pick(inner, what), how, what);
    const text = pick(nodesOf([away], NodeFilter.SHOW_TEXT) as Text[], how);
    if (text) text.data = pick(words, what) as string;
    away.append(pick(words, how) as string);
  },
  ({ where, how }) => {
    const part = aPart(where);
    const wrapper = document.createElement(how % 2 ? 'font' : 'div');
    part?.replaceWith(wrapper);
    if (part) wrapper.append(part);
  },
  ({ where }) => {
    const part = aPart(where);
    part?.replaceWith(...part.childNodes);
  },
  // Far more than is worth mending.
  ({ where, what }) =>
    anElement(where)?.insertAdjacentHTML('beforeend', (pick(pieces, what) as string).repeat(120)),
  ({ what }) => {
    for (const text of texts().slice(0, 80)) text.data = pick(words, text.length + what) as string;
  },
  // Shadow roots and frames.
  ({ where, what }) => {
    const host = pick(
      elements().filter((element) => element.matches('div,section,span,x-part,p') && !element.shadowRoot),
      where,
    );
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = `${pick(pieces, what)}<slot></slot>`;
  },
  ({ where, what }, { frames }) => {
    if (frames.length > 3) return;
    const frame = document.createElement('iframe');
    frames.push(frame);
    anElement(where)?.append(frame);
    if (frame.contentDocument?.body) frame.contentDocument.body.innerHTML = pick(pieces, what) as string;
  },
  ({ where, what }, { frames }) => {
    const doc = pick(frames, where)?.contentDocument;
    doc?.open();
    doc?.write(`<body>${pick(pieces, what)}`);
    if (what % 2) doc?.close();
  },
  // The page as a whole.
  ({ what }) => {
    const body = document.createElement('body');
    body.innerHTML = pick(pieces, what) as string;
    document.body = body;
  },
  ({ what }) => document.body.replaceChildren(...[...document.body.childNodes].slice(what % 3)),
];

const marks = new WeakMap<Node, number>();
let marked = 0;
/** A node by a number of its own. */
function mark(node: Node | undefined | null): number | undefined {
  if (!node) return undefined;
  if (!marks.has(node)) marks.set(node, ++marked);
  return marks.get(node);
}

/** All that can be seen, in plain data. */
function told(memory: Memory): string[] {
  const { roots, hits, sentences } = sweep(document, vocabularyOf(landmarks), memory);
  const sight = locate(landmarks, { plant: 'Rose' }, document, undefined, memory);
  return [
    `roots ${roots.map(mark).join()}`,
    ...[...hits].map(
      ([name, all]) =>
        `${name}: ${[...all.values()].map(({ element, source }) => `${mark(element)} ${source}`).join()}`,
    ),
    ...[...sentences.values()].map((all) =>
      all.map(({ node }) => `${mark(node.parentElement)} ${node.data.trim()}`).join(' | '),
    ),
    ...[...sight].map(([id, seen]) => {
      const { status, confidence, margin, filled, usable, evidence, candidates, element, rows, gone } = seen;
      const parts = [
        status,
        confidence,
        margin,
        filled,
        usable,
        evidence,
        candidates.map(mark),
        mark(element),
        gone,
      ];
      return JSON.stringify([id, ...parts, rows?.map((row) => [row.ref, mark(row.element)])]);
    }),
  ];
}

globalThis.changingPage = {
  kinds: acts.length,
  async differs(happenings) {
    document.body.innerHTML = pieces.slice(0, 6).join('');
    const page = { limbo: [], frames: [] };
    const until = new AbortController();
    const memory = openMemory(until.signal);
    told(memory);
    try {
      for (const [index, happening] of happenings.entries()) {
        acts[happening.kind % acts.length]?.(happening, page);
        // Observers are told once what happens now is over.
        if (happening.how % 3 === 0) await undefined;
        if (happening.where % 2) continue;
        const [fresh, remembered] = [told(openMemory()), told(memory)];
        const at = fresh.findIndex((line, number) => line !== remembered[number]);
        if (at >= 0 || fresh.length !== remembered.length)
          return `after ${index}: ${fresh[at]}\nwas remembered as ${remembered[at]}`;
      }
      return undefined;
    } finally {
      until.abort();
    }
  },
  async watchedAfterwards() {
    const Observer = MutationObserver;
    let watching = 0;
    globalThis.MutationObserver = class extends Observer {
      override observe(...given: Parameters<MutationObserver['observe']>): void {
        watching += 1;
        super.observe(...given);
      }
      override disconnect(): void {
        watching -= 1;
        super.disconnect();
      }
    };
    try {
      const until = new AbortController();
      const memory = openMemory(until.signal);
      document.body.innerHTML = '<div></div><iframe></iframe>';
      document.querySelector('div')?.attachShadow({ mode: 'open' });
      told(memory);
      const before = watching;
      until.abort();
      told(memory);
      return before === 3 ? watching : Number.NaN;
    } finally {
      globalThis.MutationObserver = Observer;
    }
  },
};
