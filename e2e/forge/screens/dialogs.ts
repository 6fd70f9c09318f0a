/** Dialogs over an organization's API tab. */
import { answer, el, type ForgeNode } from '../node.ts';
import type { Page } from '../page.ts';
import { wordButton } from '../parts/control.ts';
import { openDialog } from '../parts/dialog.ts';
import { fieldOf } from '../parts/field.ts';

/** Asks for the name of a new token. */
export function nameDialog(page: Page): void {
  const { dice } = page;
  const label = dice.oneIn(3) ? 'name' : 'tokenName';
  openDialog(page, {
    title: page.say(dice.pick([page.word('generate'), page.word('tokenName')])),
    body: [
      ...(dice.oneIn(2) ? [el('p', {}, page.another('once'))] : []),
      fieldOf(page, {
        label: page.label(label),
        words: page.word(label),
        id: page.nextId(),
        is: 'token-name-field',
      }),
    ],
    buttons: ordered(page, [
      wordButton(page, page.label('cancel')),
      answer('token-name-save', wordButton(page, page.label('save'))),
    ]),
    is: 'token-name-dialog',
  });
}

/** Asks for the name and the duration of a new API key: nothing for this guide. */
export function keyDialog(page: Page): void {
  const field = (concept: 'name' | 'duration') =>
    fieldOf(page, { label: page.label(concept), words: page.word(concept), id: page.nextId() });
  openDialog(page, {
    title: page.label('newKey'),
    body: [
      field('name'),
      page.dice.oneIn(2)
        ? field('duration')
        : el(
            'label',
            {},
            page.label('duration'),
            el('select', {}, el('option', {}, '1'), el('option', {}, '2')),
          ),
    ],
    buttons: ordered(page, [wordButton(page, page.label('cancel')), wordButton(page, page.label('save'))]),
  });
}

/** Asks whether one is sure. */
export function confirmDialog(page: Page): void {
  const concept = page.dice.pick(['deactivate', 'replace', 'remove'] as const);
  openDialog(page, {
    title: page.label(concept),
    body: [el('p', {}, `${page.word(concept)} — ${page.another('tokens')}?`)],
    buttons: ordered(page, [wordButton(page, page.label('cancel')), wordButton(page, page.label(concept))]),
  });
}

/** Shows a new token, once. */
export function tokenPrompt(page: Page): void {
  const { dice } = page;
  const token = `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${letters(page, 60)}.${letters(page, 43)}`;
  const shown = [
    el('input', { type: 'text', readonly: '', value: token }),
    el('textarea', { readonly: '' }, token),
    el('code', { style: 'word-break: break-all' }, token),
    el('pre', { style: 'white-space: pre-wrap; word-break: break-all' }, token),
    el('div', { class: 'token', style: 'word-break: break-all' }, el('span', {}, token)),
  ];
  openDialog(page, {
    title: page.say(page.another('tokens')),
    body: [el('p', {}, page.another('once')), dice.pick(shown)],
    buttons: ordered(page, [
      ...(dice.oneIn(2) ? [wordButton(page, page.label('copy'))] : []),
      answer('token-prompt-close', wordButton(page, page.label('close'))),
    ]),
    crossIs: 'token-prompt-close',
    is: 'token-prompt',
  });
}

function ordered(page: Page, buttons: readonly ForgeNode[]): readonly ForgeNode[] {
  return page.dice.oneIn(3) ? buttons.toReversed() : buttons;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

function letters({ dice }: Page, count: number): string {
  return Array.from({ length: count }, () => alphabet[dice.upTo(alphabet.length - 1)]).join('');
}
