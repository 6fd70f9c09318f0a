/** What a person takes for one dialog, by its markup or else by standing above the page or being a form. */

import { lineage } from '../locate/composed.ts';

const marked =
  '[role="dialog"], [role="alertdialog"], [aria-modal="true"], dialog[open], [popover]:popover-open';

/** The dialog that `element` stands in, also from inside a shadow root. */
export function dialogOf(element: Element): Element | undefined {
  let form: Element | undefined;
  let layer: Element | undefined;
  for (const at of lineage(element)) {
    // A component keeps its role inside and shows what stands in it.
    if (at.matches(marked) || at.shadowRoot?.querySelector(marked)) return at;
    if (at.localName === 'form') form ??= at;
    if (at.localName !== 'body' && /fixed|absolute/.test(getComputedStyle(at).position)) layer = at;
  }
  return layer && holdsOnlyItself(layer) ? layer : form;
}

/** The elements inside `element` that match, also in open shadow roots. */
export function allIn<Kind extends Element>(element: Element | ShadowRoot, selector: string): Kind[] {
  return [...element.querySelectorAll('*')].flatMap((one) => [
    ...(one.matches(selector) ? [one as Kind] : []),
    ...(one.shadowRoot ? allIn<Kind>(one.shadowRoot, selector) : []),
  ]);
}

/** The shell of a whole application may be placed like a dialog, and so are menus. */
function holdsOnlyItself(layer: Element): boolean {
  return (
    layer.querySelector('input, textarea, code, pre') !== null &&
    layer.querySelector('main, nav, table, [role="main"], [role="navigation"], [role="table"]') === null
  );
}

/** The text of an element, with its parts apart, at most `limit` characters of it. */
export function textIn(element: Element, limit: number): string {
  return textsIn(element, limit).join(' ').slice(0, limit);
}

/** The texts of an element in order, those in open shadow roots last, of those parts that count; at most `limit` characters. */
export function textsIn(
  element: Element,
  limit: number,
  counts: (part: Element | null) => boolean = () => true,
): string[] {
  const texts: string[] = [];
  let length = 0;
  for (const root of [element, ...allIn(element, '*').flatMap(({ shadowRoot }) => shadowRoot ?? [])]) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node && length < limit; node = walker.nextNode()) {
      const { data, parentElement } = node as Text;
      const text = data.trim();
      if (!text || parentElement?.localName === 'style' || !counts(parentElement)) continue;
      texts.push(text);
      length += text.length;
    }
  }
  return texts;
}
