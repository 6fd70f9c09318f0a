/** A control and the menu it opens: beside it in the document, or in a layer at the document's end. */
import type { Dice } from '../dice.ts';
import { answer, el, type ForgeNode, idle, unmarked } from '../node.ts';
import type { Page } from '../page.ts';
import { menuButtonAttrs } from './control.ts';

export interface MenuItem {
  readonly label: ForgeNode;
  readonly is?: string | undefined;
  readonly disabled?: boolean;
}

type Make = (items: readonly MenuItem[], style: string, id: string) => ForgeNode;

/** How this page's menus are built. */
export interface MenuStyle {
  readonly kind: string;
  /** In a layer at the end of the document. */
  readonly apart: boolean;
  /** The layer has an unseen sheet that catches every click beside the menu. */
  readonly sheet: boolean;
  /** Closed menus stay in the document, unseen. */
  readonly keepsClosed: boolean;
  /** The markup ties menu and control together. */
  readonly tied: boolean;
}

export function menuStyle(dice: Dice): MenuStyle {
  const kind = dice.pick(Object.keys(menus));
  const apart = dice.oneIn(2);
  return { kind, apart, sheet: apart && dice.oneIn(3), keepsClosed: dice.oneIn(2), tied: dice.oneIn(2) };
}

const item = (
  tag: string,
  attrs: Record<string, string>,
  { label, is, disabled }: MenuItem,
  off: Record<string, string>,
) => {
  const node = answer(is, el(tag, { ...attrs, ...(disabled ? off : {}) }, label));
  return disabled ? idle(node) : node;
};
const ariaOff = { 'aria-disabled': 'true', style: 'opacity: 0.4' };
const list = 'list-style: none; padding: 4px; margin: 0';

/** By library. */
const menus: Readonly<Record<string, Make>> = {
  bootstrap: (items, style, id) =>
    el(
      'ul',
      { class: 'dropdown-menu show', id, style: `${style}; ${list}` },
      ...items.map((each) =>
        el(
          'li',
          each.disabled ? { class: 'disabled' } : {},
          item('a', { class: 'dropdown-item', href: '#' }, each, ariaOff),
        ),
      ),
    ),
  angularjs: (items, style, id) =>
    el(
      'ul',
      { class: 'dropdown-menu ng-scope', id, style: `${style}; ${list}` },
      ...items.map((each) =>
        el(
          'li',
          { class: each.disabled ? 'disabled' : 'ng-scope' },
          item(
            'a',
            { 'ng-click': 'vm.do(action)', class: 'ng-binding', style: 'cursor: pointer' },
            each,
            ariaOff,
          ),
        ),
      ),
    ),
  mui: (items, style, id) =>
    el(
      'div',
      { class: 'MuiPaper-root MuiMenu-paper', style },
      el(
        'ul',
        { class: 'MuiList-root MuiMenu-list', role: 'menu', tabindex: '-1', id, style: list },
        ...items.map((each) =>
          item(
            'li',
            { class: 'MuiButtonBase-root MuiMenuItem-root', role: 'menuitem', tabindex: '-1' },
            each,
            { ...ariaOff, class: 'MuiMenuItem-root Mui-disabled' },
          ),
        ),
      ),
    ),
  ant: (items, style, id) =>
    el(
      'div',
      { class: 'ant-dropdown ant-slide-up', style },
      el(
        'ul',
        { class: 'ant-dropdown-menu ant-dropdown-menu-root', role: 'menu', id, style: list },
        ...items.map((each) =>
          item(
            'li',
            { class: 'ant-dropdown-menu-item', role: 'menuitem' },
            { ...each, label: el('span', { class: 'ant-dropdown-menu-title-content' }, each.label) },
            ariaOff,
          ),
        ),
      ),
    ),
  mantine: (items, style, id) =>
    el(
      'div',
      { class: 'mantine-Menu-dropdown m_dc9b7c9f', role: 'menu', 'aria-orientation': 'vertical', id, style },
      ...items.map((each) =>
        item(
          'button',
          {
            class: 'mantine-UnstyledButton-root mantine-Menu-item',
            type: 'button',
            role: 'menuitem',
            style: 'display: block',
          },
          { ...each, label: el('div', { class: 'mantine-Menu-itemLabel' }, each.label) },
          { disabled: '', 'data-disabled': 'true' },
        ),
      ),
    ),
  vuetify: (items, style, id) =>
    el(
      'div',
      { class: 'v-overlay__content', style },
      el(
        'div',
        { class: 'v-list', role: 'listbox', id },
        ...items.map((each) =>
          item(
            'div',
            { class: 'v-list-item v-list-item--link', tabindex: '0', role: 'option' },
            {
              ...each,
              label: el(
                'div',
                { class: 'v-list-item__content' },
                el('div', { class: 'v-list-item-title' }, each.label),
              ),
            },
            ariaOff,
          ),
        ),
      ),
    ),
  gitlab: (items, style, id) =>
    el(
      'div',
      { class: 'gl-new-dropdown-panel', id, style },
      el(
        'ul',
        { class: 'gl-new-dropdown-contents', style: list },
        ...items.map((each) =>
          el(
            'li',
            { class: 'gl-new-dropdown-item' },
            item(
              'button',
              { type: 'button', class: 'gl-new-dropdown-item-content' },
              { ...each, label: el('span', { class: 'gl-new-dropdown-item-text-wrapper' }, each.label) },
              { disabled: '' },
            ),
          ),
        ),
      ),
    ),
  handmade: (items, style, id) =>
    el(
      'div',
      { class: 'popup', id, style },
      ...items.map((each) =>
        item('div', { class: 'popup__item', style: 'cursor: pointer' }, each, {
          ...ariaOff,
          style: 'opacity: 0.4',
        }),
      ),
    ),
};

/** The control with its menu around it or beside it; menus apart go into the page's layers. */
export function withMenu(
  page: Page,
  control: (attrs: Record<string, string>) => ForgeNode,
  items: readonly MenuItem[],
  open: boolean,
): ForgeNode {
  const { kind, apart, sheet, keepsClosed, tied } = page.menus;
  const id = page.nextId();
  const make = menus[kind] as Make;
  const held = control({ ...menuButtonAttrs(page, open), ...(tied && open ? { 'aria-controls': id } : {}) });
  const wrapper = (...inside: readonly ForgeNode[]) =>
    el('div', { class: 'dropdown', style: 'position: relative; display: inline-block' }, held, ...inside);
  const looks = 'background: #fff; border: 1px solid #999; z-index: 50; white-space: nowrap';
  if (open && apart) {
    const layer = make(items, `position: absolute; ${looks}`, id);
    const placed = { ...layer, under: id };
    page.layers.push(
      sheet
        ? el(
            'div',
            { role: 'presentation', style: 'position: fixed; inset: 0; z-index: 1300' },
            el('div', { style: 'position: fixed; inset: 0; opacity: 0', 'aria-hidden': 'true' }),
            placed,
          )
        : el('div', {}, placed),
    );
    if (sheet) page.cover();
    return { ...held, anchor: id };
  }
  const side = 'inset-inline-end: 0; top: 100%';
  if (open) return wrapper(make(items, `position: absolute; ${side}; ${looks}`, id));
  if (!keepsClosed) return page.dice.oneIn(2) ? held : wrapper();
  return wrapper(unmarked(make(items, `position: absolute; ${side}; ${looks}; display: none`, id)));
}
