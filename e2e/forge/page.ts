/** What one random page has decided for itself: its language, what its things are called, how they are built. */
import type { Dice } from './dice.ts';
import type { ForgeNode } from './node.ts';
import { type ControlStyle, controlStyle } from './parts/control.ts';
import { dialogStyle } from './parts/dialog.ts';
import { fieldStyle } from './parts/field.ts';
import { type IconStyle, iconStyle } from './parts/icon.ts';
import { type MenuStyle, menuStyle } from './parts/menu.ts';
import { sectionStyle } from './parts/section.ts';
import { listStyle } from './parts/table.ts';
import { tabStyle } from './parts/tabs.ts';
import { type TextStyle, textStyle, textured } from './parts/text.ts';
import { type Concept, wordingsOf } from './words/wording.ts';
import { wordingsByLanguage } from './words.ts';

export interface Page {
  readonly dice: Dice;
  readonly language: string;
  readonly rtl: boolean;
  readonly text: TextStyle;
  readonly icons: IconStyle;
  readonly controls: ControlStyle;
  readonly menus: MenuStyle;
  readonly lists: string;
  readonly sections: string;
  readonly tabs: string;
  readonly fields: string;
  readonly dialogs: string;
  /** What opens a menu is a button with a word, or is a picture with that word as its accessible name. */
  readonly wordCogs: boolean;
  readonly labelledCogs: boolean;
  /** What can be done with a row stands in the row, without a menu. */
  readonly inlineRows: boolean;
  /** What stands at the end of the document, in front of the page. */
  readonly layers: ForgeNode[];
  /** The one wording of a thing on this page. */
  word(concept: Concept): string;
  /** The same as a node, in the page's texture. */
  label(concept: Concept): ForgeNode;
  /** Any text in the page's texture. */
  say(text: string): ForgeNode;
  /** The plainest wording of the thing. */
  plainest(concept: Concept): string;
  /** Another usual wording of the thing, for what stands around. */
  another(concept: Concept): string;
  /** Things that this page calls by a rare name. */
  isRare(concept: Concept): boolean;
  /** Something in front of it keeps the page itself from being used. */
  cover(): void;
  isCovered(): boolean;
  /** An id that nothing else on the page has, of the kind libraries make. */
  nextId(): string;
}

/** One wording in this many is a rare one. */
const rareIn = 3;

/** Decides on a page. */
export function openPage(dice: Dice): Page {
  const language = dice.pick(Object.keys(wordingsByLanguage));
  const wordings = wordingsByLanguage[language];
  if (!wordings) throw new Error(`Nothing is known of ${language}.`);
  const text = textStyle(dice);
  const chosen = new Map<Concept, { readonly word: string; readonly rare: boolean }>();
  const choose = (concept: Concept) => {
    let choice = chosen.get(concept);
    if (!choice) {
      const { usual, rare } = wordingsOf(wordings[concept]);
      const isRare = rare.length > 0 && dice.oneIn(rareIn);
      choice = { word: dice.pick(isRare ? rare : usual), rare: isRare };
      chosen.set(concept, choice);
    }
    return choice;
  };
  let covered = false;
  let ids = 0;
  const say = (words: string) => textured(words, text, dice);
  return {
    dice,
    language,
    rtl: dice.oneIn(8),
    text,
    icons: iconStyle(dice),
    controls: controlStyle(dice),
    menus: menuStyle(dice),
    lists: listStyle(dice),
    sections: sectionStyle(dice),
    tabs: tabStyle(dice),
    fields: fieldStyle(dice),
    dialogs: dialogStyle(dice),
    wordCogs: dice.oneIn(6),
    labelledCogs: dice.oneIn(3),
    inlineRows: dice.oneIn(6),
    layers: [],
    word: (concept) => choose(concept).word,
    label: (concept) => say(choose(concept).word),
    say,
    plainest: (concept) => wordingsOf(wordings[concept]).usual[0] ?? '',
    another: (concept) => dice.pick(wordingsOf(wordings[concept]).usual),
    isRare: (concept) => choose(concept).rare,
    cover: () => {
      covered = true;
    },
    isCovered: () => covered,
    nextId: () => `r${(ids++).toString(36)}`,
  };
}
