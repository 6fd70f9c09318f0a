/** Where a key leads: from a row's place among those in sight to another's. */
const ways: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Leads from row to row, from wherever in a row the focus is; Tab then goes on in that row. */
export function moveBetweenRows(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const way = ways[event.key];
  if (!way || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (!(event.target instanceof Element) || usesItself(event.target)) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(':scope > li:not([hidden])')];
  const index = rows.findIndex((row) => row.contains(event.target as Node));
  const next = rows[way(index, rows.length - 1)];
  if (!next) return;
  event.preventDefault();
  // While rows are selected, the place in a row is its box.
  (next.querySelector<HTMLElement>(':scope > .vault-choice > input') ?? next).focus();
}

/** Fields and what lies in a dialog have a use of their own for these keys; a checkbox has none. */
function usesItself(element: Element): boolean {
  return element.closest('dialog, textarea, select, input:not([type="checkbox"])') !== null;
}
