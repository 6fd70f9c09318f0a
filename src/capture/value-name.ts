/**
 * What a one-time value is called: the text of the name field in the dialog that led to it. The dialog is gone when the
 * value appears, so the field is read while the person still works in it.
 */

const dialogs = '[role="dialog"], [role="alertdialog"], [aria-modal="true"], dialog[open], form';
const nameFields = 'input:not([type]), input[type="text"], input[type="search"], textarea';

/** Reads names as the person works; `current` is the last one, or empty. */
export interface NameReader {
  readonly current: () => string;
  /** The person typed this into a native box, which is a dialog with one field. */
  readonly answered: (text: string) => void;
}

/** Follows the person's own typing, clicks and keys until `signal` aborts. */
export function readNames(view: Window, signal: AbortSignal): NameReader {
  let name = '';
  const read = (event: Event) => {
    if (!event.isTrusted) return;
    const origin = event.composedPath()[0];
    if (!(origin instanceof Element)) return;
    const dialog = origin.closest(dialogs);
    const field = dialog && firstNamed(dialog, origin);
    if (field) name = field.value.trim();
  };
  for (const type of ['input', 'pointerdown', 'keydown'] as const) {
    view.addEventListener(type, read, { capture: true, passive: true, signal });
  }
  return {
    current: () => name,
    answered(text) {
      name = text.trim();
    },
  };
}

function firstNamed(dialog: Element, origin: Element): HTMLInputElement | undefined {
  const fields = [...dialog.querySelectorAll<HTMLInputElement>(nameFields)];
  const typedIn = fields.find((field) => field === origin);
  return typedIn ?? fields.find((field) => !field.readOnly && field.value.trim() !== '');
}
