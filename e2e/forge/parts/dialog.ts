/** Dialogs in front of the page. */
import type { Dice } from '../dice.ts';
import { answer, el, type ForgeNode } from '../node.ts';
import type { Page } from '../page.ts';
import { iconButton } from './control.ts';

export interface Dialog {
  readonly title: ForgeNode;
  readonly body: readonly ForgeNode[];
  readonly buttons: readonly ForgeNode[];
  /** The cross in its corner is the answer to this. */
  readonly crossIs?: string | undefined;
  readonly is?: string | undefined;
}

type Parts = Dialog & { readonly cross: ForgeNode };
type Make = (parts: Parts, box: string) => ForgeNode;

const sheet = (z: number) => `position: fixed; inset: 0; background: #0007; z-index: ${z}`;
const box = 'position: relative; width: 480px; margin: 80px auto; background: #fff; padding: 16px';
const top = 'display: flex; justify-content: space-between';

const kinds: Readonly<Record<string, Make>> = {
  native: ({ title, body, buttons, cross, is }) => ({
    ...answer(
      is,
      el('dialog', { style: 'width: 480px' }, el('h2', {}, title), ...body, el('div', {}, ...buttons, cross)),
    ),
    modal: true,
  }),
  bootstrap: ({ title, body, buttons, cross, is }) =>
    el(
      'div',
      {},
      el('div', { class: 'modal-backdrop fade show', style: sheet(1040) }),
      el(
        'div',
        {
          class: 'modal fade show',
          role: 'dialog',
          tabindex: '-1',
          'aria-modal': 'true',
          style: 'position: fixed; inset: 0; z-index: 1050; overflow: auto',
        },
        el(
          'div',
          { class: 'modal-dialog', style: box },
          answer(
            is,
            el(
              'div',
              { class: 'modal-content' },
              el(
                'div',
                { class: 'modal-header', style: top },
                el('h5', { class: 'modal-title' }, title),
                cross,
              ),
              el('div', { class: 'modal-body' }, ...body),
              el('div', { class: 'modal-footer' }, ...buttons),
            ),
          ),
        ),
      ),
    ),
  angularjs: ({ title, body, buttons, cross, is }) =>
    el(
      'div',
      {},
      el(
        'div',
        {
          'uib-modal-window': 'modal-window',
          class: 'modal fade ng-scope in',
          role: 'dialog',
          style: 'position: fixed; inset: 0; z-index: 1050; display: block',
        },
        el(
          'div',
          { class: 'modal-dialog', style: box },
          answer(
            is,
            el(
              'div',
              { class: 'modal-content', 'uib-modal-transclude': '' },
              el(
                'div',
                { class: 'modal-header ng-scope', style: top },
                el('h3', { class: 'modal-title' }, title),
                cross,
              ),
              el('div', { class: 'modal-body' }, ...body),
              el('div', { class: 'modal-footer' }, ...buttons),
            ),
          ),
        ),
      ),
      el('div', { class: 'modal-backdrop fade in', style: sheet(1040) }),
    ),
  mui: ({ title, body, buttons, cross, is }) =>
    el(
      'div',
      {
        role: 'presentation',
        class: 'MuiDialog-root MuiModal-root',
        style: 'position: fixed; inset: 0; z-index: 1300',
      },
      el('div', { 'aria-hidden': 'true', class: 'MuiBackdrop-root', style: sheet(-1) }),
      el(
        'div',
        { class: 'MuiDialog-container', role: 'presentation', style: 'height: 100%' },
        answer(
          is,
          el(
            'div',
            { class: 'MuiPaper-root MuiDialog-paper', role: 'dialog', 'aria-modal': 'true', style: box },
            el('h2', { class: 'MuiDialogTitle-root' }, title),
            el('div', { class: 'MuiDialogContent-root' }, ...body),
            el('div', { class: 'MuiDialogActions-root' }, ...buttons),
            cross,
          ),
        ),
      ),
    ),
  ant: ({ title, body, buttons, cross, is }) =>
    el(
      'div',
      { class: 'ant-modal-root' },
      el('div', { class: 'ant-modal-mask', style: sheet(1000) }),
      el(
        'div',
        {
          class: 'ant-modal-wrap',
          style: 'position: fixed; inset: 0; z-index: 1000; overflow: auto',
          tabindex: '-1',
        },
        answer(
          is,
          el(
            'div',
            { role: 'dialog', 'aria-modal': 'true', class: 'ant-modal', style: box },
            el(
              'div',
              { class: 'ant-modal-content' },
              cross,
              el('div', { class: 'ant-modal-header' }, el('div', { class: 'ant-modal-title' }, title)),
              el('div', { class: 'ant-modal-body' }, ...body),
              el('div', { class: 'ant-modal-footer' }, ...buttons),
            ),
          ),
        ),
      ),
    ),
  handmade: ({ title, body, buttons, cross, is }) =>
    el(
      'div',
      { class: 'lightbox', style: `${sheet(900)}; display: block` },
      answer(
        is,
        el(
          'div',
          { class: 'lightbox__box', style: box },
          el('div', { style: top }, el('strong', {}, title), cross),
          ...body,
          el('div', { style: 'text-align: end' }, ...buttons),
        ),
      ),
    ),
};

/** How this page's dialogs are built. */
export function dialogStyle(dice: Dice): string {
  return dice.pick(Object.keys(kinds));
}

/** An open dialog in the page's style; the rest of the page is behind it. */
export function openDialog(page: Page, dialog: Dialog): void {
  const cross = page.dice.oneIn(4)
    ? el('span', {})
    : answer(
        dialog.crossIs,
        iconButton(page, 'close', page.dice.oneIn(2) ? { 'aria-label': page.plainest('close') } : {}),
      );
  page.cover();
  page.layers.push((kinds[page.dialogs] as Make)({ ...dialog, cross }, box));
}
