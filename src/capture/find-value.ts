/** Which of the page's texts are one-time values. */
import { tokensIn } from '../insidemaps/token-text.ts';
import { fieldTexts, type PageText, type Root, textsWith } from './page-texts.ts';

/** Every token starts with the base64url of `{"`. */
const mark = 'eyJ';
const signatureLength = 43;

/** Finds what may be master tokens on a page; texts are read again only after a change, fields on every look. */
export function createFinder(): (roots: readonly Root[], changed: boolean) => readonly string[] {
  let inTexts: readonly PageText[] = [];
  let joinedBefore = new Set<string>();
  return (roots, changed) => {
    if (changed) inTexts = textsWith(mark, roots);
    const values = new Set<string>();
    const joinedNow = new Set<string>();
    const all = [...fieldTexts(roots), ...inTexts];
    for (const { element, text, joined } of all) {
      for (const value of tokensIn(text)) {
        if (!isShown(element)) continue;
        // While a value is being drawn, its first part and the words beside it may for a moment read like a whole one.
        if (!joined || joinedBefore.has(value)) values.add(value);
        if (joined) joinedNow.add(value);
      }
    }
    // A prompt that is closed before it was looked at again was whole: otherwise its beginning would still be there.
    for (const value of joinedBefore) {
      if (!all.some(({ text }) => text.includes(value.slice(0, -signatureLength)))) values.add(value);
    }
    joinedBefore = joinedNow;
    return [...values];
  };
}

/** Text the person edits is theirs, not something the site shows. */
function isShown(element: Element): boolean {
  return element.checkVisibility() && !(element as HTMLElement).isContentEditable;
}
