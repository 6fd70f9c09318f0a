/** What the person does with texts themselves: what they bring to the page is theirs, what they copy from it is shown. */

/** Follows the person's own typing, pasting and copying in one window until `signal` aborts. */
export function followOwnTexts(
  view: Window,
  heard: { readonly brought: (text: string) => void; readonly copied: (text: string) => void },
  signal: AbortSignal,
): void {
  const bring = (event: Event) => {
    if (!event.isTrusted) return;
    const { value, textContent } = event.composedPath()[0] as HTMLInputElement;
    heard.brought((event as ClipboardEvent).clipboardData?.getData('text') ?? value ?? textContent);
  };
  for (const type of ['input', 'paste']) view.addEventListener(type, bring, { capture: true, signal });
  // After the page's own handlers, which may put something else on the clipboard than what is selected.
  const copy = (event: ClipboardEvent) => {
    if (event.isTrusted) {
      heard.copied(event.clipboardData?.getData('text') || selectedText(event.composedPath()[0]));
    }
  };
  view.addEventListener('copy', copy, { signal });
}

/** The selection of a document does not reach into fields in every browser. */
function selectedText(origin: EventTarget | undefined): string {
  const { value, selectionStart, selectionEnd, ownerDocument } = origin as HTMLInputElement;
  return value && selectionEnd != null
    ? value.slice(selectionStart ?? 0, selectionEnd)
    : String(ownerDocument?.getSelection() ?? '');
}
