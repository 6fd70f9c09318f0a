/** Random API screens of an admin application, with the answers known and decoys around them. */
import fc from 'fast-check';
import { answer, el, type ForgeNode, say } from './node.ts';
import { type Words, wordsByLanguage } from './words.ts';

/** One page and what is to be found on it. */
export interface ForgeCase {
  readonly language: string;
  readonly rtl: boolean;
  readonly body: ForgeNode;
  /** The credential the guide looks for. */
  readonly name: string;
  /** Landmarks whose wording or surroundings are rare: not finding them is no fault. */
  readonly rare: readonly string[];
}

const choices = fc.record({
  language: fc.constantFrom(...Object.keys(wordsByLanguage)),
  rtl: fc.nat(9).map((n) => n === 0),
  tokensRare: fc.nat(2).map((n) => n === 0),
  itemsRare: fc.nat(2).map((n) => n === 0),
  open: fc.constantFrom('none', 'section', 'row'),
  icon: fc.constantFrom(
    'fa fa-cog',
    'glyphicon glyphicon-cog',
    'bi bi-gear',
    'ligature',
    'label',
    'use',
    'svg',
  ),
  button: fc.constantFrom('button', 'a', 'div', 'i'),
  texture: fc.constantFrom('plain', 'font', 'soft', 'zero', 'upper', 'split'),
  depth: fc.nat(4),
  shadow: fc.nat(7).map((n) => n === 0),
  keysFirst: fc.boolean(),
  tokensThere: fc.nat(4).map((n) => n > 0),
  hiddenCopy: fc.boolean(),
  marketing: fc.boolean(),
  rows: fc.uniqueArray(fc.constantFrom('Portal', 'Billing sync', 'Tour feed', 'Site export', 'Nightly'), {
    minLength: 1,
    maxLength: 4,
  }),
});

type Choices = typeof choices extends fc.Arbitrary<infer T> ? T : never;

/** Every case the forge can make. */
export const forgeCase: fc.Arbitrary<ForgeCase> = choices.map(pageOf);

function pageOf(chosen: Choices): ForgeCase {
  const words = wordsByLanguage[chosen.language] as Words;
  const tokens = chosen.tokensThere ? [section(chosen, words, 'tokens')] : [];
  const keys = section(chosen, words, 'keys');
  const sections = chosen.keysFirst ? [keys, ...tokens] : [...tokens, keys];
  const hidden = chosen.hiddenCopy
    ? [el('div', { style: 'display:none' }, unmarked(section(chosen, words, 'tokens')))]
    : [];
  const advert = chosen.marketing
    ? [say('p', `${words.generate[0]} · ${words.tokens[0]} · ${words.activate[0]}`, { class: 'promo' })]
    : [];
  const main: ForgeNode = { tag: 'main', kids: [...advert, ...sections, ...hidden], shadow: chosen.shadow };
  return {
    language: chosen.language,
    rtl: chosen.rtl,
    body: el('div', {}, wrap(main, chosen.depth)),
    name: chosen.rows[0] ?? '',
    rare: [
      ...(chosen.tokensRare ? allInTokens : []),
      ...(chosen.itemsRare ? ['generate-token', 'activate'] : []),
    ],
  };
}

const allInTokens = ['master-tokens-cogwheel', 'generate-token', 'credential-row-cogwheel', 'activate'];

function section(chosen: Choices, words: Words, kind: 'tokens' | 'keys'): ForgeNode {
  const mine = kind === 'tokens';
  const title = words[kind][mine && chosen.tokensRare ? 1 : 0];
  const cog = cogwheel(chosen);
  const open = mine && chosen.open === 'section';
  const head = el(
    'div',
    { style: 'display:flex;justify-content:space-between;align-items:center' },
    heading(title, chosen.texture),
    el(
      'div',
      { style: 'position:relative' },
      mine ? answer('master-tokens-cogwheel', cog) : cog,
      ...(open ? [menu([item(words.generate[chosen.itemsRare ? 1 : 0], 'generate-token')])] : []),
    ),
  );
  return el(
    'section',
    { style: 'margin:16px;border:1px solid #ccc;padding:12px' },
    head,
    table(chosen, words, mine),
  );
}

function table(chosen: Choices, words: Words, mine: boolean): ForgeNode {
  const rows = chosen.rows.map((name, index) => {
    const named = mine && index === 0;
    const cog = cogwheel(chosen);
    const open = named && chosen.open === 'row';
    const items = [
      item(words.deactivate[0]),
      item(words.activate[chosen.itemsRare ? 1 : 0], 'activate'),
      item(words.replace[0]),
    ];
    const end = el(
      'td',
      { style: 'position:relative;text-align:end' },
      named ? answer('credential-row-cogwheel', cog) : cog,
      ...(open ? [menu(items)] : []),
    );
    return el('tr', {}, say('td', mine ? name : `Key ${name.length}-${index}`), say('td', '2026-03-04'), end);
  });
  return el('table', { style: 'width:100%' }, el('tbody', {}, ...rows));
}

function menu(items: readonly ForgeNode[]): ForgeNode {
  const style =
    'position:absolute;inset-inline-end:0;top:100%;background:#fff;z-index:9;margin:0;white-space:nowrap';
  return el('ul', { style, role: 'menu' }, ...items);
}

function item(text: string, is?: string): ForgeNode {
  const node = el('li', { role: 'none' }, markedWhere(say('a', text, { role: 'menuitem', href: '#' }), is));
  return node;
}

function markedWhere(node: ForgeNode, is: string | undefined): ForgeNode {
  return is === undefined ? node : answer(is, node);
}

function cogwheel({ icon, button }: Choices): ForgeNode {
  const tag = icon === 'label' && button === 'i' ? 'button' : button;
  const attrs = { style: 'display:inline-block;cursor:pointer;min-width:20px;min-height:20px' };
  if (icon === 'label') return el(tag, { ...attrs, 'aria-label': 'Settings' }, say('span', '⚙'));
  if (icon === 'ligature') return el(tag, attrs, say('span', 'settings', { class: 'material-icons' }));
  if (icon === 'use')
    return el(tag, attrs, el('svg', { width: '16', height: '16' }, el('use', { href: '#icon-gear' })));
  if (icon === 'svg') {
    return el(
      tag,
      attrs,
      el(
        'svg',
        { width: '16', height: '16', class: 'lucide lucide-settings' },
        el('circle', { cx: '8', cy: '8', r: '6' }),
      ),
    );
  }
  return tag === 'i'
    ? el('i', { ...attrs, class: icon })
    : el(tag, attrs, el('i', { class: icon, style: 'display:inline-block;width:16px;height:16px' }));
}

function heading(text: string, texture: Choices['texture']): ForgeNode {
  const middle = Math.ceil(text.length / 2);
  const [first, second] = [text.slice(0, middle), text.slice(middle)];
  if (texture === 'font') return el('h3', {}, el('font', {}, say('font', text)));
  if (texture === 'soft') return say('h3', `${first}\u00ad${second}`);
  if (texture === 'zero') return say('h3', `${first}\u200b${second}`);
  if (texture === 'upper') return say('h3', text, { style: 'text-transform:uppercase' });
  if (texture === 'split') return el('h3', {}, say('span', first), say('span', second));
  return say('h3', text);
}

function wrap(node: ForgeNode, depth: number): ForgeNode {
  return depth === 0 ? node : el('div', { class: `css-${depth}x${depth}` }, wrap(node, depth - 1));
}

/** A copy that is the answer to nothing. */
function unmarked(node: ForgeNode): ForgeNode {
  const { is: _, ...rest } = node;
  return node.kids ? { ...rest, kids: node.kids.map(unmarked) } : rest;
}
