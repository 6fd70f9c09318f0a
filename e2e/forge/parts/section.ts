/** A heading, what stands at its end, and what stands under it. */
import type { Dice } from '../dice.ts';
import { answer, el, type ForgeNode } from '../node.ts';
import type { Page } from '../page.ts';

export interface Section {
  readonly title: ForgeNode;
  readonly end: readonly ForgeNode[];
  readonly body: readonly ForgeNode[];
  readonly is?: string | undefined;
}

type Make = (section: Section) => ForgeNode;

const spread = 'display: flex; justify-content: space-between; align-items: center';

const kinds: Readonly<Record<string, Make>> = {
  card: ({ title, end, body }) =>
    el(
      'div',
      { class: 'card mb-4', style: 'border: 1px solid #ccc; margin: 12px' },
      el(
        'div',
        { class: 'card-header', style: spread },
        el('h5', { class: 'card-title' }, title),
        el('div', {}, ...end),
      ),
      el('div', { class: 'card-body' }, ...body),
    ),
  panel: ({ title, end, body }) =>
    el(
      'div',
      { class: 'panel panel-default' },
      el(
        'div',
        { class: 'panel-heading', style: 'padding: 8px' },
        el('div', { class: 'pull-right', style: 'float: inline-end' }, ...end),
        el('h3', { class: 'panel-title' }, title),
      ),
      el('div', { class: 'panel-body' }, ...body),
    ),
  section: ({ title, end, body }) =>
    el(
      'section',
      { style: 'margin: 16px 0' },
      el('header', { style: spread }, el('h2', {}, title), ...end),
      ...body,
    ),
  mui: ({ title, end, body }) =>
    el(
      'div',
      { class: 'MuiPaper-root MuiCard-root', style: 'padding: 12px' },
      el(
        'div',
        { class: 'MuiCardHeader-root', style: 'display: flex' },
        el(
          'div',
          { class: 'MuiCardHeader-content', style: 'flex: 1' },
          el(
            'span',
            { class: 'MuiTypography-root MuiTypography-h5', style: 'font-size: 24px; display: block' },
            title,
          ),
        ),
        el('div', { class: 'MuiCardHeader-action' }, ...end),
      ),
      el('div', { class: 'MuiCardContent-root' }, ...body),
    ),
  ant: ({ title, end, body }) =>
    el(
      'div',
      { class: 'ant-card ant-card-bordered' },
      el(
        'div',
        { class: 'ant-card-head' },
        el(
          'div',
          { class: 'ant-card-head-wrapper', style: 'display: flex' },
          el('div', { class: 'ant-card-head-title', style: 'flex: 1; font-weight: 600' }, title),
          el('div', { class: 'ant-card-extra' }, ...end),
        ),
      ),
      el('div', { class: 'ant-card-body' }, ...body),
    ),
  vuetify: ({ title, end, body }) =>
    el(
      'div',
      { class: 'v-card v-theme--light' },
      el(
        'div',
        { class: 'v-toolbar', style: 'display: flex' },
        el(
          'div',
          { class: 'v-toolbar-title', style: 'font-size: 20px' },
          el('div', { class: 'v-toolbar-title__placeholder' }, title),
        ),
        el('div', { class: 'v-spacer', style: 'flex: 1' }),
        ...end,
      ),
      el('div', { class: 'v-card-text' }, ...body),
    ),
  fieldset: ({ title, end, body }) =>
    el(
      'fieldset',
      {},
      el(
        'legend',
        { style: 'padding: 0 6px' },
        title,
        el('span', { style: 'margin-inline-start: 12px' }, ...end),
      ),
      ...body,
    ),
  handmade: ({ title, end, body }) =>
    el(
      'div',
      { class: 'box', style: 'margin: 20px 0' },
      el(
        'div',
        { class: 'box__top', style: spread },
        el('div', { class: 'box__title', style: 'font-size: 20px; font-weight: 700' }, title),
        el('div', { class: 'box__tools' }, ...end),
      ),
      el('div', { class: 'box__body' }, ...body),
    ),
};

/** How this page's sections are built; `flat` ones have no element of their own. */
export function sectionStyle(dice: Dice): string {
  return dice.pick([...Object.keys(kinds), 'flat']);
}

/** A section in the page's style, as what is to stand one after the other. */
export function sectionOf(page: Page, section: Section): readonly ForgeNode[] {
  const make = kinds[page.sections];
  if (make) return [answer(section.is, make(section))];
  const head = el('div', { style: spread }, el('h3', {}, section.title), el('span', {}, ...section.end));
  return [answer(section.is, head), ...section.body];
}
