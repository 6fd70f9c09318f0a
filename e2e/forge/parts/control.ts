/** What can be clicked, as libraries and hand-written pages mark it up. */
import type { Dice } from '../dice.ts';
import { el, type ForgeNode } from '../node.ts';
import type { Page } from '../page.ts';
import type { Picture } from './icon.ts';

type Make = (attrs: Record<string, string>, ...kids: readonly ForgeNode[]) => ForgeNode;

const hand = 'cursor: pointer';

/** Buttons with words on them. */
const wordButtons: Readonly<Record<string, Make>> = {
  bootstrap: (attrs, ...kids) =>
    el('button', { type: 'button', class: 'btn btn-primary', ...attrs }, ...kids),
  mui: (attrs, ...kids) =>
    el(
      'button',
      {
        class: 'MuiButtonBase-root MuiButton-root MuiButton-contained css-sghohy',
        tabindex: '0',
        type: 'button',
        ...attrs,
      },
      ...kids,
      el('span', { class: 'MuiTouchRipple-root css-w0pj6f' }),
    ),
  ant: (attrs, ...kids) =>
    el('button', { type: 'button', class: 'ant-btn ant-btn-default', ...attrs }, el('span', {}, ...kids)),
  mantine: (attrs, ...kids) =>
    el(
      'button',
      {
        class: 'mantine-UnstyledButton-root mantine-Button-root m_77c9d27d',
        type: 'button',
        'data-variant': 'default',
        ...attrs,
      },
      el(
        'span',
        { class: 'mantine-Button-inner m_80f1301b' },
        el('span', { class: 'mantine-Button-label m_811560b9' }, ...kids),
      ),
    ),
  vuetify: (attrs, ...kids) =>
    el(
      'button',
      { type: 'button', class: 'v-btn v-btn--elevated v-theme--light', ...attrs },
      el('span', { class: 'v-btn__overlay' }),
      el('span', { class: 'v-btn__content' }, ...kids),
    ),
  primevue: (attrs, ...kids) =>
    el(
      'button',
      { class: 'p-button p-component', type: 'button', ...attrs },
      el('span', { class: 'p-button-label' }, ...kids),
    ),
  link: (attrs, ...kids) => el('a', { href: '#action', ...attrs }, ...kids),
  angularjs: (attrs, ...kids) => el('a', { 'ng-click': 'vm.open($event)', style: hand, ...attrs }, ...kids),
  'angularjs-div': (attrs, ...kids) =>
    el(
      'div',
      { 'ng-click': 'vm.open()', class: 'ng-scope', style: `${hand}; display: inline-block`, ...attrs },
      el('span', { class: 'ng-binding' }, ...kids),
    ),
  'role-button': (attrs, ...kids) =>
    el('div', { role: 'button', tabindex: '0', style: 'display: inline-block', ...attrs }, ...kids),
  'only-pointer': (attrs, ...kids) =>
    el('div', { class: 'Button_root__x7Kq2', style: `${hand}; display: inline-block`, ...attrs }, ...kids),
};

/** Buttons with a picture on them. */
const iconButtons: Readonly<Record<string, Make>> = {
  bootstrap: (attrs, ...kids) =>
    el('button', { type: 'button', class: 'btn btn-sm btn-link', ...attrs }, ...kids),
  mui: (attrs, ...kids) =>
    el(
      'button',
      { class: 'MuiButtonBase-root MuiIconButton-root css-1yxmbwk', tabindex: '0', type: 'button', ...attrs },
      ...kids,
      el('span', { class: 'MuiTouchRipple-root css-w0pj6f' }),
    ),
  ant: (attrs, ...kids) => el('a', { class: 'ant-dropdown-trigger', ...attrs }, ...kids),
  mantine: (attrs, ...kids) =>
    el(
      'button',
      { class: 'mantine-ActionIcon-root m_8d3f4000', type: 'button', ...attrs },
      el('span', { class: 'mantine-ActionIcon-icon m_8d3afb97' }, ...kids),
    ),
  vuetify: (attrs, ...kids) =>
    el(
      'button',
      { type: 'button', class: 'v-btn v-btn--icon v-theme--light', ...attrs },
      el('span', { class: 'v-btn__overlay' }),
      el('span', { class: 'v-btn__content' }, ...kids),
    ),
  gitlab: (attrs, ...kids) =>
    el(
      'button',
      { class: 'btn btn-default btn-md gl-button btn-default-tertiary btn-icon', type: 'button', ...attrs },
      ...kids,
    ),
  link: (attrs, ...kids) => el('a', { href: 'javascript:;', class: 'action', ...attrs }, ...kids),
  angularjs: (attrs, ...kids) => el('a', { 'ng-click': 'vm.menu(item)', style: hand, ...attrs }, ...kids),
  'role-button': (attrs, ...kids) => el('span', { role: 'button', tabindex: '0', ...attrs }, ...kids),
  'only-pointer': (attrs, ...kids) => el('span', { class: 'icon-wrap', style: hand, ...attrs }, ...kids),
};

/** How this page's controls are built. */
export interface ControlStyle {
  readonly words: string;
  readonly icons: string;
  /** Menu buttons say so in the markup. */
  readonly statesMenus: boolean;
}

export function controlStyle(dice: Dice): ControlStyle {
  return {
    words: dice.pick(Object.keys(wordButtons)),
    icons: dice.pick(Object.keys(iconButtons)),
    statesMenus: !dice.oneIn(3),
  };
}

/** A button with words. */
export function wordButton(page: Page, label: ForgeNode, attrs: Record<string, string> = {}): ForgeNode {
  return (wordButtons[page.controls.words] as Make)(attrs, label);
}

/** A button that shows only a picture. */
export function iconButton(page: Page, picture: Picture, attrs: Record<string, string> = {}): ForgeNode {
  const style = 'display: inline-block; min-width: 20px; min-height: 20px; cursor: pointer';
  return (iconButtons[page.controls.icons] as Make)({ ...attrs, style }, page.icons.set[picture]());
}

/** What the markup of a menu button says. */
export function menuButtonAttrs(page: Page, open: boolean): Record<string, string> {
  return page.controls.statesMenus ? { 'aria-haspopup': 'true', 'aria-expanded': `${open}` } : {};
}
