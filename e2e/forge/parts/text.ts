/** One text as pages really hold it: translated, hyphenated, capitalised, cut into pieces. */
import type { Dice } from '../dice.ts';
import { el, type ForgeNode } from '../node.ts';

type Texture = (text: string) => ForgeNode;

const bare = (text: string): ForgeNode => ({ tag: '#text', text });
/** Chromium's translator puts every text into two of these. */
const inherit = { style: 'vertical-align: inherit' };

/** By what it comes from. */
const textures: Readonly<Record<string, Texture>> = {
  plain: bare,
  translated: (text) => el('font', inherit, el('font', inherit, text)),
  hyphenated: (text) => bare(inMiddle(text, '\u00ad')),
  breakable: (text) => bare(inMiddle(text, '\u200b')),
  capitalised: (text) => el('span', { style: 'text-transform: uppercase' }, text),
  capitals: (text) => bare(text.toLocaleUpperCase()),
  halves: (text) =>
    el('span', {}, el('span', {}, text.slice(0, middleOf(text))), el('span', {}, text.slice(middleOf(text)))),
  words: (text) =>
    el('span', {}, ...text.split(' ').flatMap((word, at) => [at > 0 ? ' ' : '', el('b', {}, word)])),
  unbroken: (text) => bare(text.replaceAll(' ', '\u00a0')),
  directed: (text) => bare(`\u200e${text}\u200e`),
  indented: (text) => bare(`\n        ${text}\n      `),
  wrapped: (text) => el('span', { class: 'label' }, text),
};

/** How this page's texts are made. */
export interface TextStyle {
  readonly texture: string;
  /** One text in this many is plain all the same. */
  readonly plainIn: number;
}

export function textStyle(dice: Dice): TextStyle {
  return { texture: dice.oneIn(3) ? 'plain' : dice.pick(Object.keys(textures)), plainIn: 2 + dice.upTo(6) };
}

/** The text in the page's texture. */
export function textured(text: string, { texture, plainIn }: TextStyle, dice: Dice): ForgeNode {
  const make = dice.oneIn(plainIn) ? bare : textures[texture];
  return (make ?? bare)(text);
}

function middleOf(text: string): number {
  return Math.ceil(text.length / 2);
}

function inMiddle(text: string, what: string): string {
  return text.slice(0, middleOf(text)) + what + text.slice(middleOf(text));
}
