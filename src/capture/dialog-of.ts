/** What a person takes for one dialog, by its markup or else by standing above the page or being a form. */

const marked =
  '[role="dialog"], [role="alertdialog"], [aria-modal="true"], dialog[open], [popover]:popover-open';

/** The dialog that `element` stands in, also from inside a shadow root. */
export function dialogOf(element: Element): Element | undefined {
  let form: Element | undefined;
  let layer: Element | undefined;
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) {
    if (at.matches(marked)) return at;
    if (at.localName === 'form') form ??= at;
    if (at.localName !== 'body' && /fixed|absolute/.test(getComputedStyle(at).position)) layer = at;
  }
  return layer && holdsOnlyItself(layer) ? layer : form;
}

/** The shell of a whole application may be placed like a dialog, and so are menus. */
function holdsOnlyItself(layer: Element): boolean {
  return (
    layer.querySelector('input, textarea, code, pre') !== null &&
    layer.querySelector('main, nav, table, [role="main"], [role="navigation"], [role="table"]') === null
  );
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The text of an element, with its parts apart, at most `limit` characters of it. */
export function textIn(element: Element, limit: number): string {
  const parts: string[] = [];
  let length = 0;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && length < limit; node = walker.nextNode()) {
    const text = (node as Text).data.trim();
    if (text) parts.push(text);
    length += text.length;
  }
  return parts.join(' ').slice(0, limit);
}
