/** Lists of things with something to do for each. */
import type { Dice } from '../dice.ts';
import { answer, el, type ForgeNode } from '../node.ts';
import type { Page } from '../page.ts';

export interface Row {
  readonly name: string;
  readonly cells: readonly string[];
  readonly end: readonly ForgeNode[];
  readonly is?: string | undefined;
}

type Make = (rows: readonly Row[], heads: readonly string[], dice: Dice) => ForgeNode;

/** A long name is cut off, and whole in the title. */
function nameNode(name: string): ForgeNode {
  if (name.length < 24) return { tag: '#text', text: name };
  return el(
    'span',
    {
      title: name,
      style:
        'display: inline-block; max-width: 160px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap',
    },
    name,
  );
}

const end = 'text-align: end; white-space: nowrap';

const lists: Readonly<Record<string, Make>> = {
  table: (rows, heads) =>
    el(
      'table',
      { class: 'table table-striped', style: 'width: 100%' },
      el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { style: 'text-align: start' }, head)))),
      el(
        'tbody',
        {},
        ...rows.map((row) =>
          answer(
            row.is,
            el(
              'tr',
              { class: 'ng-scope' },
              el('td', {}, nameNode(row.name)),
              ...row.cells.map((cell) => el('td', {}, cell)),
              el('td', { style: end }, ...row.end),
            ),
          ),
        ),
      ),
    ),
  mui: (rows, heads) =>
    el(
      'div',
      { class: 'MuiTableContainer-root MuiPaper-root' },
      el(
        'table',
        { class: 'MuiTable-root css-1owb465', style: 'width: 100%' },
        el(
          'thead',
          { class: 'MuiTableHead-root' },
          el(
            'tr',
            { class: 'MuiTableRow-root' },
            ...heads.map((head) => el('th', { class: 'MuiTableCell-root', scope: 'col' }, head)),
          ),
        ),
        el(
          'tbody',
          { class: 'MuiTableBody-root' },
          ...rows.map((row) =>
            answer(
              row.is,
              el(
                'tr',
                { class: 'MuiTableRow-root' },
                el(
                  'th',
                  { class: 'MuiTableCell-root', scope: 'row', style: 'text-align: start; font-weight: 400' },
                  nameNode(row.name),
                ),
                ...row.cells.map((cell) =>
                  el(
                    'td',
                    {},
                    el('span', { class: 'MuiChip-root' }, el('span', { class: 'MuiChip-label' }, cell)),
                  ),
                ),
                el('td', { style: end }, ...row.end),
              ),
            ),
          ),
        ),
      ),
    ),
  'aria-grid': (rows, heads) =>
    el(
      'div',
      { role: 'grid', class: 'MuiDataGrid-root' },
      el(
        'div',
        { role: 'row', style: 'display: flex' },
        ...heads.map((head) => el('div', { role: 'columnheader', style: 'flex: 1' }, head)),
      ),
      el(
        'div',
        { role: 'rowgroup' },
        ...rows.map((row) =>
          answer(
            row.is,
            el(
              'div',
              { role: 'row', style: 'display: flex' },
              el('div', { role: 'gridcell', style: 'flex: 1' }, el('div', {}, nameNode(row.name))),
              ...row.cells.map((cell) => el('div', { role: 'gridcell', style: 'flex: 1' }, cell)),
              el('div', { role: 'gridcell', style: `flex: 1; ${end}` }, ...row.end),
            ),
          ),
        ),
      ),
    ),
  'list-group': (rows) =>
    el(
      'ul',
      { class: 'list-group', style: 'list-style: none; padding: 0' },
      ...rows.map((row) =>
        answer(
          row.is,
          el(
            'li',
            {
              class: 'list-group-item',
              style: 'display: flex; justify-content: space-between; align-items: center',
            },
            el(
              'div',
              {},
              el('strong', {}, nameNode(row.name)),
              ...row.cells.map((cell) => el('small', { style: 'margin: 0 8px' }, cell)),
            ),
            el('div', {}, ...row.end),
          ),
        ),
      ),
    ),
  ant: (rows) =>
    el(
      'div',
      { class: 'ant-list ant-list-split' },
      el(
        'div',
        { class: 'ant-spin-nested-loading' },
        el(
          'ul',
          { class: 'ant-list-items', style: 'list-style: none; padding: 0' },
          ...rows.map((row) =>
            answer(
              row.is,
              el(
                'li',
                { class: 'ant-list-item', style: 'display: flex' },
                el(
                  'div',
                  { class: 'ant-list-item-meta', style: 'flex: 1' },
                  el('h4', { class: 'ant-list-item-meta-title' }, nameNode(row.name)),
                  el('div', { class: 'ant-list-item-meta-description' }, row.cells.join(' · ')),
                ),
                el(
                  'ul',
                  { class: 'ant-list-item-action', style: 'list-style: none' },
                  el('li', {}, ...row.end),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  cards: (rows) =>
    el(
      'div',
      { class: 'grid' },
      ...rows.map((row) =>
        answer(
          row.is,
          el(
            'div',
            {
              class: 'card css-0',
              style:
                'border: 1px solid #ddd; margin: 6px 0; padding: 8px; display: flex; align-items: center',
            },
            el(
              'div',
              { style: 'flex: 1' },
              el('div', { class: 'title' }, nameNode(row.name)),
              ...row.cells.map((cell) => el('div', {}, cell)),
            ),
            el('div', {}, ...row.end),
          ),
        ),
      ),
    ),
  flex: (rows) =>
    el(
      'div',
      { class: 'tokens' },
      ...rows.map((row) =>
        answer(
          row.is,
          el(
            'div',
            { class: 'tokens__row', style: 'display: flex; gap: 12px' },
            el('span', { style: 'flex: 2' }, nameNode(row.name)),
            ...row.cells.map((cell) => el('span', { style: 'flex: 1' }, cell)),
            el('span', { style: 'margin-inline-start: auto' }, ...row.end),
          ),
        ),
      ),
    ),
};

/** How this page lists things. */
export function listStyle(dice: Dice): string {
  return dice.pick(Object.keys(lists));
}

/** The rows in the page's kind of list. */
export function listOf(page: Page, rows: readonly Row[]): ForgeNode {
  return (lists[page.lists] as Make)(rows, [page.another('name'), page.another('duration'), ''], page.dice);
}
