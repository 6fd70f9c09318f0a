/** What a field takes, whatever its label says. */
import type { FieldInput } from './landmark.ts';
import { isPassword } from './password.ts';

/** Elements a person types into. */
export const fieldSelector = 'input,textarea,[contenteditable=""],[contenteditable=true],[role=textbox]';

/** Elements a person chooses one of several in. */
export const choiceSelector =
  'select,[role=combobox],[aria-haspopup=listbox],sl-select,input[readonly][aria-expanded]';

/** The elements that take such input. */
export function selectorFor(input: FieldInput): string {
  return input === 'choice' ? choiceSelector : fieldSelector;
}

/** What stands in a field: what is typed, or the words of what is chosen. */
export function textOfField(field: Element): string {
  if (field.localName === 'select') return (field as HTMLSelectElement).selectedOptions[0]?.text ?? '';
  const value = 'value' in field && typeof field.value === 'string' ? field.value : '';
  return (value || (field.textContent ?? '')).trim();
}

const textual = /^(?:text|search|url|tel|email|)$/;

/** Whether the field takes such input and may be typed into; one that is only shown to be copied may not. */
export function fieldTakes(field: Element, input: FieldInput): boolean {
  if (input === 'choice') return field.matches(choiceSelector);
  if (field.hasAttribute('readonly') || field.getAttribute('aria-readonly') === 'true') return false;
  if (field.localName !== 'input') return input === 'text' && field.matches(fieldSelector);
  const { type } = field as HTMLInputElement;
  if (input === 'password' || isPassword(field)) return input === 'password' && isPassword(field);
  // Many sites ask for an e-mail address in a plain field; the label then tells.
  if (input === 'email') return type === 'email' || type === 'text' || type === '';
  return textual.test(type);
}

/** Whether something is typed in. Autofilled fields may hide their value until the person touches the page. */
export function isFilled(field: Element): boolean {
  if ('value' in field && typeof field.value === 'string' && field.value.trim() !== '') return true;
  if (field.localName === 'input') return matches(field, ':autofill');
  return (field.textContent ?? '').trim() !== '' && field.localName !== 'textarea';
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
