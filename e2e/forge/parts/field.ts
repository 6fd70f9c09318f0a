/** Fields and their labels. */
import type { Dice } from '../dice.ts';
import { answer, el, type ForgeNode } from '../node.ts';
import type { Page } from '../page.ts';

export interface Field {
  readonly label: ForgeNode;
  readonly type?: string;
  readonly is?: string | undefined;
  readonly id: string;
  /** The plain words of the label, for a placeholder or an accessible name. */
  readonly words: string;
}

type Make = (field: Field, input: (attrs: Record<string, string>) => ForgeNode) => ForgeNode;

const kinds: Readonly<Record<string, Make>> = {
  bootstrap: ({ label, id }, input) =>
    el(
      'div',
      { class: 'form-group mb-3' },
      el('label', { for: id, class: 'form-label' }, label),
      input({ class: 'form-control', id }),
    ),
  around: ({ label }, input) => el('label', { style: 'display: block' }, label, ' ', input({})),
  mui: ({ label, id }, input) =>
    el(
      'div',
      { class: 'MuiFormControl-root MuiTextField-root', style: 'display: block; margin: 8px' },
      el('label', { class: 'MuiInputLabel-root', for: id, id: `${id}-label` }, label),
      el(
        'div',
        { class: 'MuiInputBase-root' },
        input({ id, class: 'MuiInputBase-input', 'aria-invalid': 'false' }),
        el('fieldset', { 'aria-hidden': 'true', style: 'display: none' }, el('legend', {}, label)),
      ),
    ),
  ant: ({ label, id }, input) =>
    el(
      'div',
      { class: 'ant-form-item' },
      el(
        'div',
        { class: 'ant-row' },
        el(
          'div',
          { class: 'ant-col ant-form-item-label' },
          el('label', { for: id, class: 'ant-form-item-required' }, label),
        ),
        el(
          'div',
          { class: 'ant-col ant-form-item-control' },
          el('div', { class: 'ant-form-item-control-input-content' }, input({ class: 'ant-input', id })),
        ),
      ),
    ),
  placeholder: ({ words }, input) => el('div', {}, input({ placeholder: words })),
  'aria-label': ({ words }, input) => el('div', {}, input({ 'aria-label': words })),
  labelledby: ({ label, id }, input) =>
    el('div', {}, el('div', { id }, label), el('div', {}, input({ 'aria-labelledby': id }))),
  loose: ({ label }, input) =>
    el(
      'div',
      { class: 'row' },
      el('div', { class: 'col-4' }, el('span', {}, label, ' *')),
      el('div', { class: 'col-8' }, input({})),
    ),
};

/** How this page's fields are labelled. */
export function fieldStyle(dice: Dice): string {
  return dice.pick(Object.keys(kinds));
}

/** A field in the page's style. */
export function fieldOf(page: Page, field: Field): ForgeNode {
  const input = (attrs: Record<string, string>) =>
    answer(field.is, el('input', { type: field.type ?? 'text', ...attrs }));
  return (kinds[page.fields] as Make)(field, input);
}
