/** What reads, looks or stands almost like the right thing, laid out by a real browser. The right answers carry `data-is`. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Located, openLocated } from './testing/in-chromium.ts';

let located: Located;
beforeAll(async () => {
  located = await openLocated(new URL('./testing/landmarks-for-test.ts', import.meta.url).pathname);
}, 60_000);
afterAll(() => located?.close());

async function see(html: string, params: Record<string, string> = {}) {
  await located.page.setContent(`<!doctype html><style>
    body { margin: 0; font: 16px sans-serif } .spread { display: flex; justify-content: space-between; align-items: center }
    .title { font-size: 22px; font-weight: 700 }
  </style>${html}`);
  return located.locate(params);
}

const right = (is: string) => expect.objectContaining({ status: 'found', is, usable: true });
const missing = expect.objectContaining({ status: 'missing', usable: false });
const cog = (is = '') =>
  `<i class="fa fa-cog" style="cursor: pointer; display: inline-block; width: 16px; height: 16px" data-is="${is}"></i>`;
const section = (inside: string) => `<div class="spread"><h3>Garden plants</h3>${cog('cog')}</div>${inside}`;
const header = (right: string) => `<header class="spread"><b>Brand</b><span>${right}</span></header>`;

it('takes a link at the bottom of the page neither for a tab nor for an entry of the person’s menu', async () => {
  const page = (tabs: string) =>
    `<div id="all">${header('<button aria-haspopup="menu"><img width="24" height="24" alt="">Ann Lee</button>')}${tabs}
     <p>People</p><div class="foot"><a href="/p">Plants</a> <a href="/l">My lists</a></div></div>`;
  const without = await see(page(''));
  expect(without.tab).toEqual(missing);
  expect(without.lists).toEqual(missing);
  const control = await see(page('<div><a href="#">People</a> <a href="#" data-is="it">Plants</a></div>'));
  expect(control.tab).toEqual(right('it'));
});

it('takes what can be done with a row for no tabs', async () => {
  const actions = '<a href="#">People</a> <a href="#" data-is="it">Plants</a>';
  const rows = [
    `<table><tr><td>Kew</td><td>${actions}</td></tr></table>`,
    `<ul><li><b>Kew</b> <span>${actions}</span></li></ul>`,
    `<div role="table"><div role="row"><i>Kew</i> <span>${actions}</span></div></div>`,
  ];
  for (const row of rows) expect((await see(row)).tab).toEqual(missing);
  const layout = `<table><tr><td>${actions}<h2>Kew</h2><p>A garden.</p></td></tr></table>`;
  expect((await see(layout)).tab).toEqual(right('it'));
});

it('lets an id that stands twice tie nothing to anything', async () => {
  const menu = (besides: string) =>
    `<section><h3>Garden plants</h3><table><tr><td>Fern</td><td><button aria-controls="m" aria-haspopup="menu">⚙</button></td></tr></table></section>
     <div id="m" role="menu" style="position: fixed; left: 9px; top: 500px"><a role="menuitem" data-is="it">Water</a></div>${besides}`;
  expect((await see(menu(''), { plant: 'Fern' })).water).toEqual(right('it'));
  expect((await see(menu('<p id="m"></p>'), { plant: 'Fern' })).water).toEqual(missing);

  const named = (besides: string) =>
    `${header('<a href="/in" data-is="it" aria-labelledby="l">→</a>')}<p id="l" hidden>Get started</p>${besides}`;
  expect((await see(named(''))).start).toEqual(right('it'));
  expect((await see(named('<p id="l" hidden>Read on</p>'))).start).toEqual(missing);

  const labelled = (id: string) =>
    `<section><input id="f" placeholder="Search"></section><section><label for="f">E-mail</label><input id="${id}" data-is="it" type="email">
     <input type="password"><button>Log in</button></section>`;
  expect((await see(labelled('f'))).email).toEqual(right('it'));
});

it('takes a box that only explains for no section, whatever else stands around it', async () => {
  const box = (inside: string) =>
    `<main><div class="title">Stones</div><table><tr><td>Flint</td><td>${cog()}</td></tr></table>
     <div style="background: #eef"><h4>Garden plants</h4><p>They grow in gardens.</p>${inside}</div></main>`;
  expect((await see(box('<a href="/more">Read more</a>'))).plants).toEqual(missing);
  expect((await see(box('<ul><li>Rose</li></ul>'))).plants?.status).toBe('found');
});

it('takes a product with two capitals for no person when the ways in follow it', async () => {
  const menu = '<button aria-haspopup="menu" data-is="me">Garden Tours</button>';
  expect((await see(header(`${menu} <a href="/in">Step inside</a>`))).person).toEqual(missing);
  expect((await see(header(menu))).person).toEqual(right('me'));
});

it('knows a person by a portrait though nothing says that it opens a menu, and no flag for a portrait', async () => {
  const image = (width: number) =>
    header(`<button data-is="me"><img width="${width}" height="24" alt=""></button>`);
  expect((await see(image(24))).person).toEqual(right('me'));
  expect((await see(image(36))).person).toEqual(missing);
});

it('keeps the cogwheel of a section apart from those of rows that nothing marks up as rows', async () => {
  const row = (name: string, is = '') =>
    `<div style="display: flex"><span style="flex: 1">${name}</span>${cog(is)}</div>`;
  const seen = await see(section(`<div>${row('Rose', 'row')}${row('Daisy')}</div>`), { plant: 'Rose' });
  expect(seen.cog).toEqual(right('cog'));
  expect(seen['row-cog']).toEqual(right('row'));
});

it('tells two rows of one name apart for nobody, though something covers one of them', async () => {
  const row = '<tr><td>Rose</td><td><button>Water</button></td></tr>';
  const cover =
    '<div style="position: absolute; left: 0; top: 40px; width: 100%; height: 40px; background: #fff"></div>';
  const page = (rows: string) =>
    section(`<table style="width: 100%"><tr><td>&nbsp;</td></tr>${rows}</table>${cover}`);
  expect((await see(page(row + row), { plant: 'Rose' })).row?.status).not.toBe('found');
  expect((await see(page(row), { plant: 'Rose' })).row?.status).toBe('found');
});

it('reads no name out of a phrase whose words stand in elements of their own', async () => {
  const button = (words: string) =>
    `<form><input type="password"><button data-is="it">${words}</button></form>`;
  expect((await see(button('<b>Log in</b> <b>elsewhere</b>')))['log-in']).toEqual(missing);
  expect((await see(button('<b>Log</b> <b>in</b>')))['log-in']).toEqual(right('it'));
});

it('finds the right end of a heading in a frame that runs the other way than its page', async () => {
  await see('<body dir="rtl"><iframe style="width: 900px; height: 300px"></iframe></body>');
  await located.page.evaluate(
    (inside) => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      (frame.contentDocument as Document).body.innerHTML = inside;
    },
    section('<ul><li>Rose</li></ul>').replace(
      'class="spread"',
      'style="display: flex; justify-content: space-between"',
    ),
  );
  expect((await located.locate()).cog).toEqual(right('cog'));
});

it('sees nothing beyond the side where the lines of a page begin', async () => {
  const form = (style: string) =>
    `<form><input type="password"><button style="${style}" data-is="it">Log in</button></form>`;
  const off = 'position: absolute; inset-inline-start: -9999px';
  expect((await see(form(off)))['log-in']).toEqual(missing);
  expect((await see(`<html dir="rtl"><body>${form(off)}</body></html>`))['log-in']).toEqual(missing);
  expect((await see(`<html dir="rtl"><body>${form('')}</body></html>`))['log-in']).toEqual(right('it'));
});

it('offers nothing of the next row because this one’s menu is open elsewhere', async () => {
  const card = (name: string, end: string) =>
    `<div style="border: 1px solid" class="spread"><div><div>${name}</div><div>green</div></div><div>${end}</div></div>`;
  const page = (end: string) =>
    section(
      `<div>${card('Rose', `<button aria-haspopup="true" aria-expanded="true">Options</button>${end}`)}${card('Daisy', '<button>Water</button>')}</div>`,
    );
  expect((await see(page(''), { plant: 'Rose' })).water).toEqual(missing);
  expect((await see(page('<button data-is="it">Water</button>'), { plant: 'Rose' })).water).toEqual(
    right('it'),
  );
});

it('offers nothing of the menu of the next row because this one holds nothing but its cogwheel', async () => {
  const row = (name: string, end: string) =>
    `<div style="border: 1px solid" class="spread"><div><div>${name}</div><div>green</div></div><div>${end}</div></div>`;
  const menu =
    '<button aria-haspopup="true" aria-expanded="true" aria-label="Options"></button><div style="position: absolute"><button data-is="it">Water</button></div>';
  const other = '<button aria-haspopup="true" aria-expanded="false" aria-label="Options"></button>';
  const page = section(`<div>${row('Rose', menu)}${row('Daisy', other)}</div>`);
  expect((await see(page, { plant: 'Daisy' })).water).toEqual(missing);
  expect((await see(page, { plant: 'Rose' })).water).toEqual(right('it'));
});

it('offers nothing of the menu of another row, though nothing there is marked up as a control', async () => {
  const row = (name: string, menu = '') =>
    `<div style="border: 1px solid" class="spread"><span>${name}</span><span>green</span><span>${cog()}${menu}</span></div>`;
  const menu = '<ul role="menu"><li role="menuitem" data-is="it">Water</li></ul>';
  const page = (rose: string, daisy: string) =>
    section(`<div>${row('Rose', rose)}${row('Daisy', daisy)}</div>`);
  expect((await see(page(menu, ''), { plant: 'Daisy' })).water).toEqual(missing);
  expect((await see(page('', menu), { plant: 'Daisy' })).water).toEqual(right('it'));
});

it('takes a word of what can be done with another row for no tab', async () => {
  const row = (name: string, second: string) =>
    `<li><b>${name}</b><div><a href="#" data-is="it">Plants</a> <a href="#">${second}</a></div></li>`;
  const page = (second: string) => `<ul>${row('Kew', 'Our people')}${row('Eden', second)}</ul>`;
  expect((await see(page('<b>Our</b> <b>people</b>'))).tab).toEqual(missing);
  const tabs =
    '<ul><li><a href="#"><b>People</b> (3)</a></li><li><a href="#" data-is="it">Plants</a></li></ul>';
  expect((await see(tabs)).tab).toEqual(right('it'));
});

it('takes a product’s menu for nobody, whatever other menus there are after it', async () => {
  const menu = (words: string, is = '') =>
    `<button aria-haspopup="true" aria-expanded="false" data-is="${is}">${words} ▾</button>`;
  expect((await see(header(`${menu('Garden Tools')}${menu('Português')}`))).person).toEqual(missing);
  const way = `${menu('Garden Tools')}<div style="display: inline-block; cursor: pointer">My garden</div>`;
  expect((await see(header(way))).person).toEqual(missing);
  const languages = header(`${menu('Ann Lee', 'it')}${menu('EN')}`);
  expect((await see(languages)).person).toEqual(right('it'));
});

it('takes nothing at the side for an entry of a menu that is open', async () => {
  const page = (open: string) =>
    `${header('<button><img width="24" height="24" alt="">Ann Lee</button>')}
     <nav><a href="/l" data-is="side">My lists</a></nav>${open}`;
  const menu =
    '<div role="menu" style="position: fixed; left: 40px; top: 300px"><button role="menuitem">My lists</button><button role="menuitem">Help</button></div>';
  expect((await see(page(''))).lists).toEqual(right('side'));
  expect((await see(page(menu))).lists).toEqual(missing);
});
