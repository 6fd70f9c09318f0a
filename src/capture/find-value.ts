/** Which of the page's texts are one-time values. */
import { findTokenText, mayBeMasterToken } from '../insidemaps/token-text.ts';
import { fieldsWith, type PageText, type Root, textsWith } from './page-texts.ts';

/** Every token starts with the base64url of `{"`. */
const mark = 'eyJ';

/** Finds what may be master tokens on a page; texts are read again only after a change, fields on every look. */
export function createFinder(
  typed: WeakSet<Element>,
): (roots: readonly Root[], changed: boolean) => readonly string[] {
  let inTexts: readonly PageText[] = [];
  return (roots, changed) => {
    if (changed) inTexts = textsWith(mark, roots);
    const shown = [...fieldsWith(mark, roots), ...inTexts].filter(
      ({ element }) => element.checkVisibility() && !typed.has(element) && !isEditable(element),
    );
    const values = shown.flatMap(({ text }) => findTokenText(text) ?? []);
    return [...new Set(values)].filter(mayBeMasterToken);
  };
}

/** Text the person writes is theirs, not something the site shows. */
function isEditable(element: Element): boolean {
  return (element as HTMLElement).isContentEditable;
}

/** The elements the person typed or pasted into, until `signal` aborts. */
export function typedElements(view: Window, signal: AbortSignal): WeakSet<Element> {
  const typed = new WeakSet<Element>();
  const note = (event: Event) => {
    const origin = event.composedPath()[0];
    if (event.isTrusted && origin instanceof Element) typed.add(origin);
  };
  view.addEventListener('input', note, { capture: true, passive: true, signal });
  return typed;
}
