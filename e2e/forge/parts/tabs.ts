/** A line of tabs, as component libraries and plain links make it. */
import type { Dice } from '../dice.ts';
import { answer, el, type ForgeNode } from '../node.ts';
import type { Page } from '../page.ts';

export interface Tab {
  readonly label: ForgeNode;
  readonly is?: string | undefined;
  readonly chosen?: boolean;
}

type Make = (tabs: readonly Tab[]) => ForgeNode;

const row = 'display: flex; gap: 16px; list-style: none; padding: 0';
const each = (tabs: readonly Tab[], make: (tab: Tab) => ForgeNode): ForgeNode[] => tabs.map(make);
const selected = ({ chosen }: Tab) => ({ 'aria-selected': chosen ? 'true' : 'false' });

const kinds: Readonly<Record<string, Make>> = {
  bootstrap: (tabs) =>
    el(
      'ul',
      { class: 'nav nav-tabs', role: 'tablist', style: row },
      ...each(tabs, (tab) =>
        el(
          'li',
          { class: 'nav-item', role: 'presentation' },
          answer(
            tab.is,
            el('button', { class: 'nav-link', type: 'button', role: 'tab', ...selected(tab) }, tab.label),
          ),
        ),
      ),
    ),
  angularjs: (tabs) =>
    el(
      'div',
      { class: 'tabbable' },
      el(
        'ul',
        { class: 'nav nav-tabs', style: row },
        ...each(tabs, (tab) =>
          el(
            'li',
            { class: 'uib-tab nav-item', 'ng-class': '[{active: active}]' },
            answer(
              tab.is,
              el(
                'a',
                {
                  href: '',
                  'ng-click': 'select($event)',
                  class: 'nav-link',
                  'uib-tab-heading-transclude': '',
                },
                tab.label,
              ),
            ),
          ),
        ),
      ),
    ),
  mui: (tabs) =>
    el(
      'div',
      { class: 'MuiTabs-root' },
      el(
        'div',
        { class: 'MuiTabs-scroller' },
        el(
          'div',
          { class: 'MuiTabs-flexContainer', role: 'tablist', style: row },
          ...each(tabs, (tab) =>
            answer(
              tab.is,
              el(
                'button',
                {
                  class: 'MuiButtonBase-root MuiTab-root',
                  tabindex: '-1',
                  type: 'button',
                  role: 'tab',
                  ...selected(tab),
                },
                tab.label,
                el('span', { class: 'MuiTouchRipple-root' }),
              ),
            ),
          ),
        ),
      ),
    ),
  ant: (tabs) =>
    el(
      'div',
      { class: 'ant-tabs-nav', role: 'tablist' },
      el(
        'div',
        { class: 'ant-tabs-nav-wrap' },
        el(
          'div',
          { class: 'ant-tabs-nav-list', style: row },
          ...each(tabs, (tab) =>
            answer(
              tab.is,
              el(
                'div',
                { class: 'ant-tabs-tab' },
                el(
                  'div',
                  { role: 'tab', class: 'ant-tabs-tab-btn', tabindex: '0', ...selected(tab) },
                  tab.label,
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  mantine: (tabs) =>
    el(
      'div',
      {
        class: 'mantine-Tabs-list m_89d33d6d',
        role: 'tablist',
        'aria-orientation': 'horizontal',
        style: row,
      },
      ...each(tabs, (tab) =>
        answer(
          tab.is,
          el(
            'button',
            { class: 'mantine-Tabs-tab m_4ec4dce6', role: 'tab', type: 'button', ...selected(tab) },
            el('span', { class: 'mantine-Tabs-tabLabel' }, tab.label),
          ),
        ),
      ),
    ),
  links: (tabs) =>
    el(
      'nav',
      { class: 'subnav', style: row },
      ...each(tabs, (tab) =>
        answer(tab.is, el('a', { href: '#section', class: tab.chosen ? 'active' : '' }, tab.label)),
      ),
    ),
  listed: (tabs) =>
    el(
      'ul',
      { class: 'gl-tabs-nav', style: row },
      ...each(tabs, (tab) =>
        el('li', {}, answer(tab.is, el('a', { href: '/organization' }, el('span', {}, tab.label)))),
      ),
    ),
  handmade: (tabs) =>
    el(
      'div',
      { class: 'tab-bar', style: row },
      ...each(tabs, (tab) =>
        answer(
          tab.is,
          el(
            'div',
            { class: `tab-bar__tab ${tab.chosen ? 'is-active' : ''}`, style: 'cursor: pointer' },
            tab.label,
          ),
        ),
      ),
    ),
};

/** How this page's tabs are built. */
export function tabStyle(dice: Dice): string {
  return dice.pick(Object.keys(kinds));
}

/** Whether anything but their names tells that they are tabs. */
export function saysTabs(page: Page): boolean {
  return !['angularjs', 'links', 'listed', 'handmade'].includes(page.tabs);
}

/** The tabs in the page's style. */
export function tabsOf(page: Page, tabs: readonly Tab[]): ForgeNode {
  return (kinds[page.tabs] as Make)(tabs);
}
