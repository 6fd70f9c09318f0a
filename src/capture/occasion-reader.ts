/**
 * What the person does that makes the site show a value next: the name they gave, in which kind of dialog, or the row of
 * which they chose *Replace*. Read while they work, because the dialog is gone when the value appears.
 */
import type { CredentialKind } from '../domain/credential.ts';
import type { Occasion } from '../domain/messages.ts';
import { looksLikeApiKey } from '../insidemaps/api-key-text.ts';
import { listedAt } from '../insidemaps/credential-list.ts';
import { tokensIn } from '../insidemaps/token-text.ts';
import * as words from '../insidemaps/words.ts';
import { normalise } from '../locate/normalise.ts';
import { dialogOf, textIn } from './dialog-of.ts';

const fields = 'input:not([type]), input[type="text"], input[type="search"], textarea';
const pressed =
  'a, button, summary, input[type="submit"], [role^="menuitem"], [role="button"], [ng-click], li, [tabindex]';
const has = (names: readonly string[]) => {
  const set = new Set(names.map(normalise));
  return (text: string) => set.has(normalise(text));
};
const isReplace = has(words.replace);
const isCancel = has([...words.cancel, 'no', 'nein', 'non', 'nao', 'nee', 'ne']);
const ofApiKeys = [...words.newApiKey, ...words.apiKeys, ...words.duration].map(normalise);

/** Follows one window until `signal` aborts. */
export function readOccasions(view: Window, note: (occasion: Occasion) => void, signal: AbortSignal): void {
  let row: { kind: CredentialKind; name: string } | undefined;

  const read = (event: Event) => {
    const [origin] = event.composedPath();
    if (!event.isTrusted || (origin as Node | undefined)?.nodeType !== Node.ELEMENT_NODE) return;
    const key = (event as KeyboardEvent).key;
    if (key !== undefined && key !== 'Enter' && key !== ' ') return;
    const element = origin as Element;
    const control = element.closest(pressed);
    const said = textIn(control ?? element, 60);
    if (isReplace(said)) {
      row = listedAt(element, view.document) ?? row;
      if (row) note({ kind: row.kind, replaces: row.name });
      return;
    }
    const dialog = dialogOf(element);
    if (!dialog) {
      row = listedAt(element, view.document) ?? row;
      return;
    }
    const field = nameField(dialog, element);
    const name = field?.value.trim();
    const submits = key === 'Enter' || (control !== null && !control.contains(field ?? null));
    if (!name || isValue(name)) return;
    if (submits && !isCancel(said)) note({ kind: kindOf(dialog), name, duration: durationIn(dialog) });
  };
  for (const type of ['pointerdown', 'click', 'keydown'] as const) {
    view.addEventListener(type, read, { capture: true, passive: true, signal });
  }
}

/** In the prompt itself, what stands in a field is no name. */
function isValue(text: string): boolean {
  return looksLikeApiKey(text) || tokensIn(text).length > 0;
}

/** What a text says of the kind of value that is asked for. */
export function kindSaid(text: string): CredentialKind {
  const folded = normalise(text);
  return ofApiKeys.some((name) => folded.includes(name)) ? 'api-key' : 'master-token';
}

function kindOf(dialog: Element): CredentialKind {
  return kindSaid(textIn(dialog, 2_000));
}

function nameField(dialog: Element, origin: Element): HTMLInputElement | undefined {
  // Whoever signs in names nothing.
  if (dialog.querySelector('input[type="password"]')) return undefined;
  const all = [...dialog.querySelectorAll<HTMLInputElement>(fields)].filter((field) => !field.readOnly);
  return all.find((field) => field === origin) ?? all.find((field) => field.value.trim() !== '');
}

/** The chosen duration, in the page's words: of a list, a group of choices, or a control that only looks like a list. */
function durationIn(dialog: Element): string | undefined {
  const chosen = [
    ...[...dialog.querySelectorAll('select')].map((select) => select.selectedOptions[0]?.text),
    ...[...dialog.querySelectorAll<HTMLInputElement>('input')].map((input) =>
      input.type === 'radio' ? (input.checked ? input.labels?.[0]?.textContent : '') : input.value,
    ),
    ...[
      ...dialog.querySelectorAll('[role="combobox"], [aria-haspopup="listbox"], [aria-checked="true"]'),
    ].map((control) => control.textContent),
  ];
  return chosen
    .find((text) => text && /^\s*\d{1,4}\s*\p{L}/u.test(text))
    ?.trim()
    .slice(0, 100);
}
