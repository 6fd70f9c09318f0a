/** A list without a heading is known by the selected tab, and only where nothing else says what it is. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Located, openLocated } from './testing/in-chromium.ts';

let located: Located;
beforeAll(async () => {
  located = await openLocated(new URL('./testing/landmarks-for-test.ts', import.meta.url).pathname);
}, 60_000);
afterAll(() => located?.close());

const style = `<style>body { margin: 0; font: 16px sans-serif } ul.tabs { display: flex; gap: 20px; padding: 0; list-style: none }
  .side { display: flex } .side > nav { width: 200px } table { width: 100% }</style>`;

async function plantsOn(html: string) {
  await located.page.setContent(`<!doctype html>${style}<main>${html}</main>`);
  const { plants, row, heading } = await located.locate({ plant: 'Rose' });
  return { plants, row, heading };
}

const tab = (name: string, selected: boolean, more = '') =>
  `<li role="tab" aria-selected="${selected}" ${more}><a href="#${name}">${name}</a></li>`;
const tabList = (...tabs: readonly string[]) => `<ul class="tabs" role="tablist">${tabs.join('')}</ul>`;
const selected = tabList(tab('Animals', false), tab('Garden plants', true));
const row = '<tr data-is="rose"><td>Rose</td><td><button>Options</button></td></tr>';
const list = `<table>${row}<tr><td>Tulip</td><td><button>Options</button></td></tr></table>`;
const panel = (inner: string, more = '') => `<div role="tabpanel" data-is="panel" ${more}>${inner}</div>`;

describe('a list without a heading', () => {
  it.each([
    ['right after its tabs', `${selected}${panel(list)}`],
    [
      'after other panels that are hidden',
      `${selected}<div role="tabpanel" hidden>${list}</div>${panel(list)}`,
    ],
    ['beside a wrapper around the tabs', `<div>${selected}</div>${panel(list)}`],
    [
      'that the tab names by its id',
      `${panel(list, 'id="there"')}${tabList(tab('Animals', false), tab('Garden plants', true, 'aria-controls="there"'))}`,
    ],
    [
      'that names the tab by its id',
      `${panel(list, 'aria-labelledby="here"')}${tabList(tab('Animals', false), tab('Garden plants', true, 'id="here"'))}`,
    ],
  ])('is found %s', async (_, html) => {
    const seen = await plantsOn(html);
    expect(seen.plants).toMatchObject({ status: 'found', is: 'panel' });
    expect(seen.row).toMatchObject({ status: 'found', is: 'rose' });
    expect(seen.heading?.status).toBe('missing');
  });

  it.each([
    [
      'a class on the item',
      '<ul class="tabs"><li><a href="#1">Animals</a></li><li class="nav-item active"><a href="#2">Garden plants</a></li></ul>',
    ],
    [
      'aria-current',
      '<nav><a href="#1">Animals</a> <a href="#2" aria-current="page">Garden plants</a></nav>',
    ],
    [
      'a class on the link',
      '<ul class="tabs"><li><a class="tab" href="#1">Animals</a></li><li><a class="tab is-active" href="#2">Garden plants</a></li></ul>',
    ],
  ])('is found by a tab that is selected by %s', async (_, tabs) => {
    const seen = await plantsOn(`${tabs}<div>${list}</div>`);
    expect(seen.plants?.status).toBe('found');
    expect(seen.row).toMatchObject({ status: 'found', is: 'rose' });
  });

  it('ends where something has a heading', async () => {
    const further = `<h5>Lost</h5><table>${row.replace('rose', 'lost')}</table>`;
    const seen = await plantsOn(`${selected}${panel(`<div>${list}</div>${further}`)}`);
    expect(seen.row).toMatchObject({ status: 'found', is: 'rose' });
  });
});

describe('what is no list of the tab', () => {
  it.each([
    [
      'the tab is not selected',
      `${tabList(tab('Animals', true), tab('Garden plants', false))}${panel(list)}`,
    ],
    [
      'two of its tabs are selected',
      `${tabList(tab('Animals', true), tab('Garden plants', true))}${panel(list)}`,
    ],
    ['its panel is hidden', `${selected}${panel(list, 'hidden')}`],
    [
      'the panel it names is hidden, and another one shown',
      `${tabList(tab('Animals', false), tab('Garden plants', true, 'aria-controls="there"'))}<div id="there" hidden>${list}</div><div role="tabpanel">${list}</div>`,
    ],
    ['the list has a heading of its own', `${selected}${panel(`<h4>Greenhouses</h4>${list}`)}`],
    [
      'the list has a caption of its own',
      `${selected}${panel(list.replace('<table>', '<table><caption>Greenhouses</caption>'))}`,
    ],
    ['nothing is listed', `${selected}${panel('<p>Soon there will be more here.</p>')}`],
    [
      'it is a page at the side of a navigation',
      `<div class="side"><nav><a href="#1">Animals</a><br><a href="#2" aria-current="page">Garden plants</a></nav><div>${list}</div></div>`,
    ],
    [
      'it is a link of the site’s header',
      `<header><nav><a href="#1">Animals</a> <a href="#2" class="active">Garden plants</a></nav></header><div>${list}</div>`,
    ],
    [
      'it is a link alone',
      `<ul><li class="active"><a href="#2">Garden plants</a></li></ul><div>${list}</div>`,
    ],
  ])('is not found where %s', async (_, html) => {
    const seen = await plantsOn(html);
    expect(seen.plants?.status).toBe('missing');
    expect(seen.row?.status).toBe('missing');
  });

  it('is not guessed where two tabs of the name are selected', async () => {
    const seen = await plantsOn(`<div>${selected}${panel(list)}</div><div>${selected}${panel(list)}</div>`);
    expect(seen.plants?.status).toBe('unsure');
  });

  it('gives way to a heading', async () => {
    const seen = await plantsOn(
      `${selected}${panel(list)}<section data-is="titled"><h3>Garden plants</h3>${list.replace('rose', 'other')}</section>`,
    );
    expect(seen.plants).toMatchObject({ status: 'found', is: 'titled' });
    expect(seen.row).toMatchObject({ status: 'found', is: 'other' });
  });
});
