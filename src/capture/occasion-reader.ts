/**
 * What the person does that makes the site show a value next: the name they gave, in which kind of dialog, or the row of
 * which they chose *Replace*. Read while they work, because the dialog is gone when the value appears.
 */
import type { CredentialKind } from '../domain/credential.ts';
import type { Occasion } from '../domain/messages.ts';
import { looksLikeApiKey } from '../insidemaps/api-key-text.ts';
import { listedAt } from '../insidemaps/credential-list.ts';
import { expiryAfter } from '../insidemaps/duration.ts';
import { tokensIn } from '../insidemaps/token-text.ts';
import * as words from '../insidemaps/words.ts';
import { closest } from '../locate/composed.ts';
import { normalise } from '../locate/normalise.ts';
import { passwordSelectors } from '../locate/password.ts';
import { allIn, dialogOf, textIn, textsIn } from './dialog-of.ts';

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
  /** Replace was chosen, and the site may still ask whether that is meant. */
  let replacing: CredentialKind | undefined;

  /** The site was not asked after all: the next value replaces nothing. */
  const giveUp = () => {
    if (replacing) note({ kind: replacing });
    replacing = undefined;
  };
  const read = (event: Event) => {
    const [origin] = event.composedPath();
    if (!event.isTrusted || (origin as Node | undefined)?.nodeType !== Node.ELEMENT_NODE) return;
    const key = (event as KeyboardEvent).key;
    if (key === 'Escape') giveUp();
    if (key !== undefined && key !== 'Enter' && key !== ' ') return;
    const element = origin as Element;
    const control = closest(element, (one) => one.matches(pressed));
    const said = wordsOf(control ?? element);
    if (isReplace(said)) {
      row = listedAt(element, view.document) ?? row;
      if (row) note({ kind: row.kind, replaces: row.name });
      replacing = row?.kind;
      return;
    }
    if (isCancel(said)) giveUp();
    const dialog = dialogOf(element);
    if (!dialog) {
      row = listedAt(element, view.document) ?? row;
      return;
    }
    if (control && control !== dialog) replacing = undefined;
    const field = nameField(dialog, element);
    const name = field?.value.trim();
    const submits = key === 'Enter' || (control !== undefined && !control.contains(field ?? null));
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
  if (allIn(dialog, passwordSelectors.join()).length > 0) return undefined;
  const all = allIn<HTMLInputElement>(dialog, fields).filter((field) => !field.readOnly);
  return all.find((field) => field === origin) ?? all.find((field) => field.value.trim() !== '');
}

/** What a control says; that of a component stands in its host. */
function wordsOf(control: Element): string {
  const root = control.getRootNode();
  return textIn(control, 60) || (root instanceof ShadowRoot ? textIn(root.host, 60) : '');
}

/**
 * The chosen duration, in the page's words: of a list, a group of choices, or a control that only looks like a list. Where
 * none of these tells, the only one that the dialog speaks of.
 */
function durationIn(dialog: Element): string | undefined {
  const chosen = [
    ...allIn<HTMLSelectElement>(dialog, 'select').map((select) => select.selectedOptions[0]?.text),
    ...allIn<HTMLInputElement>(dialog, 'input').map((input) =>
      input.type === 'radio' ? (input.checked ? input.labels?.[0]?.textContent : '') : input.value,
    ),
    ...allIn(dialog, '[role="combobox"], [aria-haspopup="listbox"], [aria-checked="true"]').map(
      (control) => control.textContent,
    ),
  ].find(isDuration);
  const spoken = new Set(textsIn(dialog, 2_000).filter(isDuration));
  return chosen?.trim().slice(0, 100) ?? (spoken.size === 1 ? [...spoken][0] : undefined);
}

function isDuration(text: string | null | undefined): text is string {
  return typeof text === 'string' && expiryAfter(text, 0) !== undefined;
}
