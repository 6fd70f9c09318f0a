/** What a thing is called: by its label, else by the words on it. Never the value of a field. */
import { shortText } from './composed.ts';
import { fieldSelector } from './field-input.ts';
import { referredText } from './refer.ts';

/** Longer than this is a key or an address, not a word; nothing of the kind is shown or kept. */
const longestWord = 30;

/** The name of a control or a field as it is written, at most `limit` characters long; empty when it has none. */
export function nameOf(element: Element, limit: number): string {
  const field = element.matches(fieldSelector);
  const candidates = [
    referredText(element),
    element.getAttribute('aria-label'),
    field ? labelOf(element) : buttonValue(element),
    field ? element.getAttribute('placeholder') : shortText(element, limit),
    ...pictures(element, field),
    element.getAttribute('title'),
  ];
  for (const candidate of candidates) {
    const name = candidate?.replace(unseen, '').replace(/\s+/g, ' ').trim();
    if (name && /[\p{L}\p{N}]/u.test(name)) return isName(name, limit) ? name : '';
  }
  return '';
}

/** The private-use glyphs of icon fonts. */
const unseen = /[\uE000-\uF8FF]/g;

function isName(name: string, limit: number): boolean {
  return name.length <= limit && name.split(' ').every((word) => word.length <= longestWord);
}

function labelOf(field: Element): string | undefined {
  const [label] = (field as Partial<HTMLInputElement>).labels ?? [];
  return label ? shortText(label, 200) : undefined;
}

function buttonValue(element: Element): string | undefined {
  const isButton =
    element.localName === 'input' && /^(?:submit|button|reset)$/.test((element as HTMLInputElement).type);
  return isButton ? (element as HTMLInputElement).value : undefined;
}

function pictures(element: Element, field: boolean): (string | null)[] {
  if (field) return [];
  const labelled = [...element.querySelectorAll('[aria-label],[alt],[title]')].slice(0, 4);
  const titled = element.querySelector('svg > title')?.textContent ?? null;
  return [
    titled,
    element.getAttribute('alt'),
    ...labelled.map((part) => part.getAttribute('aria-label') ?? part.getAttribute('alt')),
    ...labelled.map((part) => part.getAttribute('title')),
  ];
}
