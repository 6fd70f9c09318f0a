/** Pages as libraries and people really build them, laid out by a real browser. The right answers carry `data-is`. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Located, openLocated } from './testing/in-chromium.ts';

let located: Located;
beforeAll(async () => {
  located = await openLocated(new URL('./testing/landmarks-for-test.ts', import.meta.url).pathname);
}, 60_000);
afterAll(() => located?.close());

const style = `<style>
  body { margin: 0; font: 16px sans-serif } .spread { display: flex; justify-content: space-between; align-items: center }
  .menu { position: absolute; background: #fff; border: 1px solid; z-index: 5 } .hand { cursor: pointer }
  .cover { position: fixed; inset: 0; background: #0008; z-index: 10 }
  .box { position: fixed; left: 300px; top: 150px; width: 500px; background: #fff; padding: 20px; z-index: 11 }
</style>`;

async function see(html: string, params: Record<string, string> = {}) {
  await located.page.setContent(`<!doctype html>${style}${html}`);
  return located.locate(params);
}

/** What a person would call right: found, this element, usable. */
const right = (is: string) => expect.objectContaining({ status: 'found', is, usable: true });
const unusable = (is: string) => expect.objectContaining({ status: 'found', is, usable: false });
const missing = expect.objectContaining({ status: 'missing', usable: false });

const gearPath =
  'M12 15.5A3.5 3.5 0 0 1 8.5 12 3.5 3.5 0 0 1 12 8.5a3.5 3.5 0 0 1 3.5 3.5 3.5 3.5 0 0 1-3.5 3.5m7.43-2.53c.04-.32.07-.64.07-.97s-.03-.66-.07-1l2.11-1.63c.19-.15.24-.42.12-.64l-2-3.46c-.12-.22-.39-.31-.61-.22l-2.49 1c-.52-.39-1.06-.73-1.69-.98l-.37-2.65A.506.506 0 0 0 14 2h-4c-.25 0-.46.18-.5.42l-.37 2.65c-.63.25-1.17.59-1.69.98l-2.49-1c-.22-.09-.49 0-.61.22l-2 3.46c-.13.22-.07.49.12.64L4.57 11c-.04.34-.07.67-.07 1s.03.65.07.97l-2.11 1.66c-.19.15-.25.42-.12.64l2 3.46c.12.22.39.3.61.22l2.49-1.01c.52.4 1.06.74 1.69.99l.37 2.65c.04.24.25.42.5.42h4c.25 0 .46-.18.5-.42l.37-2.65c.63-.26 1.17-.59 1.69-.99l2.49 1.01c.22.08.49 0 .61-.22l2-3.46c.12-.22.07-.49-.12-.64z';
const svg = (inner: string) => `<svg width="20" height="20" viewBox="0 0 24 24">${inner}</svg>`;
const gear = svg(`<path d="${gearPath}"/>`);
const dots = svg(
  '<circle cx="12" cy="5" r="2"/><circle cx="12" cy="12" r="2"/><circle cx="12" cy="19" r="2"/>',
);
const bin = svg('<path d="M3 6h18M8 6V4h8v2M6 6l1 14h10l1-14"/>');

describe('controls', () => {
  it('takes the one at the top right of several that do the same', async () => {
    const seen = await see(
      `<header class="spread"><b>Brand</b><a data-is="top" href="#a">GET STARTED</a></header>
       <h1>Get started</h1><p>Get started with our guide.</p><button>Get started</button>`,
    );
    expect(seen.start).toEqual(right('top'));
  });

  it.each([
    ['an anchor without href', '<a ng-click="x()" data-is="it">Log in</a>'],
    ['a division with a handler', '<div ng-click="x()" data-is="it"><span>Log in</span></div>'],
    ['an input', '<input type="submit" value="Log in" data-is="it">'],
    ['only the pointer', '<div class="hand" data-is="it">Log in</div>'],
    ['an aria-label', '<button aria-label="Log in" data-is="it"><i></i>&nbsp;</button>'],
    ['capitals by style', '<button data-is="it" style="text-transform: uppercase">Log in</button>'],
    [
      'a translated text',
      '<button data-is="it"><font style="vertical-align: inherit"><font>Log in</font></font></button>',
    ],
    ['soft hyphens', '<button data-is="it">Log&nbsp;i&shy;n</button>'],
    ['zero-width characters', '<button data-is="it">L&#8203;og&#8288; in&#65279;</button>'],
    ['a name in pieces', '<button data-is="it"><b>Log</b> <span>in</span></button>'],
    ['an arrow', '<button data-is="it">Log in →</button>'],
  ])('finds a button that is %s', async (_, button) => {
    const seen = await see(`<div><input type="password" placeholder="Password">${button}</div>`);
    expect(seen['log-in']).toEqual(right('it'));
  });

  it.each([
    ['prose', '<p>Log in</p>'],
    ['a hidden copy', '<button style="display: none">Log in</button>'],
    ['a template', '<template><button>Log in</button></template>'],
    ['one that keeps its room', '<button style="visibility: hidden">Log in</button>'],
    ['one in a closed dialog', '<dialog><button>Log in</button></dialog>'],
    ['an invisible one', '<button style="opacity: 0">Log in</button>'],
    ['one off the page', '<button style="position: absolute; left: -9999px">Log in</button>'],
    ['one cut away', '<div style="height: 0; overflow: hidden"><button>Log in</button></div>'],
    ['another name', '<button>Log in with a friend</button>'],
  ])('does not take %s for a button', async (_, html) => {
    const seen = await see(`<form><input type="password">${html}</form>`);
    expect(seen['log-in']).toEqual(missing);
  });

  it.each([
    ['disabled', '<button disabled data-is="it">Log in</button>'],
    ['disabled in words', '<button aria-disabled="true" data-is="it">Log in</button>'],
    ['in a disabled group', '<fieldset disabled><button data-is="it">Log in</button></fieldset>'],
    ['deaf', '<button style="pointer-events: none" data-is="it">Log in</button>'],
    ['covered', '<button data-is="it">Log in</button><div class="cover"></div>'],
  ])('says that a button is %s', async (_, html) => {
    const seen = await see(`<form><input type="password">${html}</form>`);
    expect(seen['log-in']).toEqual(unusable('it'));
  });

  it('reaches what only has to be scrolled to', async () => {
    const seen = await see(
      `<form><input type="password"><div style="height: 100px; overflow: auto"><div style="height: 900px"></div>
       <button data-is="it">Log in</button></div></form>`,
    );
    expect(seen['log-in']).toEqual(right('it'));
  });

  it('does not guess between two that differ', async () => {
    const seen = await see(
      '<form><input type="password"><button>Log in</button><button>Log in</button></form>',
    );
    expect(seen['log-in']).toEqual(
      expect.objectContaining({ status: 'unsure', usable: false, is: undefined }),
    );
  });

  it('offers all of several', async () => {
    const card = (is: string) => `<li>One <a href="#${is}" data-is="${is}">List details</a></li>`;
    const seen = await see(`<ul>${card('a')}${card('b')}</ul>`);
    expect(seen.details).toEqual(
      expect.objectContaining({ status: 'several', candidates: ['a', 'b'], usable: true }),
    );
  });
});

describe('fields', () => {
  it.each([
    ['a label around it', '<label>E-mail <input data-is="it"></label>'],
    ['a label for it', '<label for="x">E-mail *</label><div><input id="x" data-is="it"></div>'],
    ['a text before it', '<div><span>E-mail</span><div><input data-is="it"></div></div>'],
    ['a placeholder', '<input placeholder="E-mail" data-is="it">'],
    ['its type', '<input type="email" data-is="it">'],
  ])('finds a field by %s', async (_, html) => {
    const seen = await see(
      `<form>${html}<input type="password" data-is="secret"><button>Log in</button></form>
       <footer><input type="email" placeholder="E-mail for our news"><button>Subscribe</button></footer>`,
    );
    expect(seen.email).toEqual(right('it'));
    expect(seen.password).toEqual(right('secret'));
  });

  it('sees that something is typed in', async () => {
    const seen = await see(
      '<form><input type="email" value="a@b.c"><input type="password"><button>Log in</button></form>',
    );
    expect(seen.email?.filled).toBe(true);
    expect(seen.password?.filled).toBe(false);
  });

  it('does not take a new password for a login', async () => {
    const seen = await see(
      '<form><input type="password"><input type="password"><button>Log in</button></form>',
    );
    expect(seen.password).toEqual(missing);
  });

  it.each([
    ['that says so to browsers', '<input type="text" autocomplete="current-password" data-is="secret">'],
    ['in a label', '<label>Password * <input type="text" data-is="secret"></label>'],
    ['with a label', '<label for="x">Password</label><div><input id="x" data-is="secret"></div>'],
    ['that is called so', '<input type="text" aria-label="Password" data-is="secret">'],
    ['with a placeholder', '<input placeholder="Password" data-is="secret">'],
  ])('knows a password that the person looks at by a field %s', async (_, html) => {
    const eye = '<button type="button" aria-label="Toggle password visibility"></button>';
    for (const group of ['form', 'div']) {
      const seen = await see(
        `<header><input type="search" placeholder="Search"><a href="#">Log in</a></header>
         <${group}><input placeholder="E-mail" data-is="email">${html}${eye}<button data-is="it">Log in</button></${group}>`,
      );
      expect(seen.password).toEqual(right('secret'));
      expect(seen.email).toEqual(right('email'));
      expect(seen['log-in']).toEqual(right('it'));
    }
  });

  it.each([
    [
      'a search box that browsers shall not fill in',
      '<input autocomplete="new-password" placeholder="Search">',
    ],
    ['a search box for passwords', '<input type="search" aria-label="Password">'],
    ['what is searched for passwords', '<div role="search"><input aria-label="Password"></div>'],
    ['a field after a heading', '<h2>Password</h2><div><input></div>'],
    ['a field after a tab', '<div><a href="#">Password</a><input placeholder="Find"></div>'],
    ['a word to be copied', '<label>Password <input readonly value="abc"></label>'],
    ['a new one that is shown', '<input type="password"><input autocomplete="new-password">'],
    ['a new one that is hidden', '<input aria-label="Password"><input type="password">'],
    ['two that are shown', '<label>Password <input></label><input autocomplete="new-password">'],
  ])('does not take %s for a password', async (_, html) => {
    const seen = await see(`<form><input placeholder="E-mail">${html}<button>Log in</button></form>`);
    expect(seen.password).toEqual(missing);
  });

  it('takes no field on a page at large for a password because it is called so', async () => {
    const seen = await see(
      `<header class="spread"><b>Brand</b><a href="#a" data-is="in">Log in</a></header>
       <main><form><label>Password <input></label><button>Save</button></form></main>`,
    );
    expect(seen.form).toEqual(missing);
  });

  it('rather takes the password that is hidden', async () => {
    const seen = await see(
      `<form><label>Password <input type="password" data-is="secret"></label><button>Log in</button></form>
       <form><label>Password <input></label><button>Save</button></form>`,
    );
    expect(seen.password).toEqual(right('secret'));
  });
});

describe('the menu of a person', () => {
  const menu = '<ul class="menu" style="display: none"><li><a>My lists</a></li><li><a>Sign out</a></li></ul>';

  it('is known by what it holds, even while it is closed', async () => {
    const seen = await see(
      `<header class="spread"><b>Brand</b><span><a>Help</a> <span><a data-is="me">Zed</a>${menu}</span></span></header>`,
    );
    expect(seen.person).toEqual(right('me'));
    expect(seen.lists).toEqual(missing);
  });

  it('is known by its place, its caret and a name', async () => {
    const seen = await see(
      `<header class="spread"><b>Brand</b><span><button aria-haspopup="menu">English</button>
       <button aria-haspopup="menu" aria-label="Notifications">${dots}</button>
       <button aria-haspopup="menu" data-is="me"><img width="20" height="20" alt="">Ann Lee</button></span></header>`,
    );
    expect(seen.person).toEqual(right('me'));
  });

  it('is not there for people who are not signed in', async () => {
    const seen = await see(
      '<header class="spread"><b>Brand</b><span><button aria-haspopup="menu">Deutsch Latein</button><a>Get started</a></span></header>',
    );
    expect(seen.person).toEqual(missing);
  });

  it.each([
    ['a language', '<button aria-haspopup="menu">English</button>'],
    ['somebody else', '<button aria-haspopup="menu">Product Tours</button><a>Get started</a>'],
    ['a cog', `<button aria-haspopup="menu">${gear}</button>`],
  ])('is not %s', async (_, html) => {
    const seen = await see(`<header class="spread"><b>Brand</b><span>${html}</span></header>`);
    expect(seen.person?.status).not.toBe('found');
  });

  it('offers its items when it is open', async () => {
    const seen = await see(
      `<header class="spread"><b>Brand</b><button aria-haspopup="menu" aria-controls="m" aria-expanded="true" data-is="me">Zed</button></header>
       <nav><a href="#">Home</a></nav>
       <div id="m" role="menu" class="menu" style="right: 0; top: 24px"><a role="menuitem" data-is="lists">My lists</a></div>`,
    );
    expect(seen.person).toEqual(right('me'));
    expect(seen.lists).toEqual(right('lists'));
  });

  it('stands at the left in right-to-left pages', async () => {
    const seen = await see(
      `<body dir="rtl"><header class="spread"><b>Brand</b><span><a data-is="me">Zed</a>${menu}</span></header></body>`,
    );
    expect(seen.person).toEqual(right('me'));
  });
});

describe('tabs', () => {
  it.each([
    [
      'by role',
      '<div role="tablist"><button role="tab">Info</button><button role="tab" data-is="it">Plants</button></div>',
    ],
    [
      'by their neighbours',
      '<ul><li><a>Info</a></li><li><a>People</a></li><li><a data-is="it">Plants (3)</a></li></ul>',
    ],
  ])('are known %s', async (_, html) => {
    const seen = await see(
      `<header><a href="/plants">Plants</a></header>${html}<footer><a>Plants</a></footer>`,
    );
    expect(seen.tab).toEqual(right('it'));
  });

  it('are not links somewhere else', async () => {
    const seen = await see(
      '<header><a href="/plants">Plants</a></header><p>See <a href="/plants">Plants</a>.</p>',
    );
    expect(seen.tab?.status).not.toBe('found');
  });
});

const icons: readonly (readonly [string, string])[] = [
  [
    'an icon font class',
    '<a ng-click="x()" data-is="%"><i class="glyphicon glyphicon-cog" style="width: 16px; height: 16px; display: inline-block"></i></a>',
  ],
  [
    'an icon that is the control',
    '<i class="fa fa-gear hand" style="width: 16px; height: 16px; display: inline-block" data-is="%"></i>',
  ],
  ['a drawing without a label', `<button data-is="%">${gear}</button>`],
  ['three dots', `<button data-is="%">${dots}</button>`],
  ['a symbol', '<button data-is="%">⚙</button>'],
  ['a ligature', '<button data-is="%"><span class="material-icons">settings</span></button>'],
  ['a picture', '<button data-is="%"><img src="/assets/gear.svg" width="16" height="16" alt=""></button>'],
  [
    'a glyph by style',
    '<style>.q::before { content: "\\f013"; font-family: "Font Awesome 6 Free" }</style><button data-is="%"><i class="q"></i></button>',
  ],
  ['a name', '<button data-is="%">Actions</button>'],
  ['a label', `<button aria-label="Options" data-is="%">${bin}</button>`],
  ['a menu behind an unknown picture', `<button aria-haspopup="true" data-is="%">${bin}</button>`],
];
const plantRow = (plant: string, icon: string) => `<tr><td>${plant}</td><td>green</td><td>${icon}</td></tr>`;

describe('cogwheels', () => {
  it.each(icons)('are known by %s', async (_, icon) => {
    const as = (is: string) => icon.replace('%', is);
    const list = `${plantRow('Rose', as('rose'))}${plantRow('Fern', as('fern'))}`;
    const seen = await see(
      `<main><h1>Zoo</h1>
       <div><div class="spread"><h3>Animals</h3>${as('zoo')}</div><table>${plantRow('Fern', as('fern-animal'))}</table></div>
       <div><div class="spread"><h3>Garden plants</h3>${as('cog')}</div><table><tr><th>Name</th><th></th><th></th></tr>${list}</table></div></main>`,
      { plant: 'Fern' },
    );
    expect(seen.cog).toEqual(right('cog'));
    expect(seen.row?.status).toBe('found');
    expect(seen['row-cog']).toEqual(right('fern'));
  });

  it('are not any button beside the heading', async () => {
    const seen = await see(
      `<div><div class="spread"><h3>Garden plants</h3><span><button>${bin}</button><button>${bin.replace('M3', 'M4')}</button></span></div><table></table></div>`,
    );
    expect(seen.cog?.status).not.toBe('found');
  });

  it.each([
    ['a lone unknown picture', `<button>${bin}</button>`],
    ['another picture', '<button aria-haspopup="true"><i class="fa fa-chevron-down"></i></button>'],
    ['a picture with another label', `<button aria-haspopup="true" aria-label="Delete">${bin}</button>`],
  ])('are not %s', async (_, icon) => {
    const seen = await see(
      `<div><div class="spread"><h3>Garden plants</h3>${icon}</div><table>${plantRow('Fern', icon)}</table></div>`,
      { plant: 'Fern' },
    );
    expect(seen.cog?.status).not.toBe('found');
    expect(seen['row-cog']?.status).not.toBe('found');
  });

  it('may hang in the corner of a framed section', async () => {
    const frame = (title: string, is: string) =>
      `<fieldset><legend>${title}</legend><div style="text-align: right"><a ng-click="x()" data-is="${is}">⚙</a></div><p>Nothing</p></fieldset>`;
    const seen = await see(`${frame('Animals', 'zoo')}${frame('Garden plants', 'cog')}`);
    expect(seen.cog).toEqual(right('cog'));
  });

  it('may be the summary of details', async () => {
    const details = (is: string) =>
      `<details><summary data-is="${is}">⚙</summary><button>Water</button></details>`;
    const seen = await see(
      `<section><h3>Garden plants</h3><table>${plantRow('Rose', details('rose'))}${plantRow('Fern', details('fern'))}</table></section>`,
      { plant: 'Fern' },
    );
    expect(seen['row-cog']).toEqual(right('fern'));
  });

  it('of the rows are not that of the section', async () => {
    const icon = `<button aria-label="Actions">${gear}</button>`;
    const seen = await see(`<div><h3>Garden plants</h3><table>${plantRow('Fern', icon)}</table></div>`);
    expect(seen.cog).toEqual(missing);
  });
});

describe('sections', () => {
  const cog = (is: string) => `<a ng-click="x()" data-is="${is}">⚙</a>`;

  it('end where the next heading begins, also without any wrapper', async () => {
    const seen = await see(
      `<h2>Zoo</h2><h4>Animals</h4>${cog('zoo')}<ul><li>Fern ${cog('a')}</li></ul>
       <div class="spread"><h4>Garden plants</h4>${cog('cog')}</div><ul><li>Rose ${cog('b')}</li><li>Fern ${cog('fern')}</li></ul>
       <h4>Stones</h4>${cog('stones')}<ul><li>Fern ${cog('c')}</li></ul>`,
      { plant: 'Fern' },
    );
    expect(seen.cog).toEqual(right('cog'));
    expect(seen['row-cog']).toEqual(right('fern'));
  });

  it('are known without heading tags', async () => {
    const row = (plant: string, is: string) =>
      `<div class="spread r"><div>${plant}</div><div>green</div>${cog(is)}</div>`;
    const seen = await see(
      `<div class="p"><div class="t spread" style="font-weight: bold">Animals ${cog('zoo')}</div>${row('Fern', 'a')}</div>
       <div class="p"><div class="t spread" style="font-weight: bold">Garden plants ${cog('cog')}</div>${row('Rose', 'b')}${row('Fern', 'fern')}</div>`,
      { plant: 'Fern' },
    );
    expect(seen.cog).toEqual(right('cog'));
    expect(seen['row-cog']).toEqual(right('fern'));
  });

  it('are not links, cells or prose that read the same', async () => {
    const seen = await see(
      '<nav><a href="#">Garden plants</a></nav><table><tr><td>Garden plants</td></tr></table><label>Garden plants</label>',
    );
    expect(seen.plants).toEqual(missing);
    expect(seen.heading).toEqual(missing);
  });
});

describe('rows', () => {
  const icon = '<button>⚙</button>';
  const show = (rows: string) =>
    see(`<section><h3>Garden plants</h3><table>${rows}</table></section>`, { plant: 'Fern' });

  it('are told apart by their exact name', async () => {
    const seen = await show(
      `${plantRow('Fern 2', icon)}<tr data-is="it"><td>Fern</td><td></td><td>${icon}</td></tr>${plantRow('Fernando', icon)}`,
    );
    expect(seen.row).toEqual(right('it'));
  });

  it('are not chosen between when two have the name', async () => {
    const seen = await show(`${plantRow('Fern', icon)}${plantRow('Fern', icon)}`);
    expect(seen.row?.status).toBe('unsure');
    expect(seen['row-cog']).toEqual(missing);
  });

  it('are missing when none has it', async () => {
    expect((await show(plantRow('Rose', icon))).row).toEqual(missing);
  });

  it('keep odd names', async () => {
    const plant = '“Бюро” 🔑 (2) <b>';
    const seen = await see(
      `<section><h3>Garden plants</h3><ul><li data-is="it">“Бюро” 🔑 (2) &lt;b&gt; ${icon}</li><li>“Бюро” 🔑 ${icon}</li></ul></section>`,
      { plant },
    );
    expect(seen.row).toEqual(right('it'));
  });
});

describe('menus', () => {
  const icon = (is: string) => `<button data-is="${is}">⚙</button>`;
  const page = (menu: string) =>
    `<section><div class="spread"><h3>Garden plants</h3>${icon('cog')}</div>
     <table style="width: 100%">${plantRow('Rose', icon('rose'))}${plantRow('Fern', icon('fern'))}${plantRow('Moss', icon('moss'))}</table></section>${menu}`;
  /** Opens a menu at the control, aligned to its end, as floating menus are, and looks again. */
  async function openAt(is: string, menu: string) {
    await see(page(menu), { plant: 'Fern' });
    await located.page.evaluate((owner) => {
      const at = (document.querySelector(`[data-is=${owner}]`) as Element).getBoundingClientRect();
      const box = document.querySelector('.menu') as HTMLElement;
      box.style.top = `${at.bottom + 4}px`;
      box.style.left = `${at.right - box.offsetWidth}px`;
    }, is);
    return located.locate({ plant: 'Fern' });
  }
  const menu =
    '<div class="menu"><a class="hand" data-is="water">Water</a><br><a class="hand">Do not water</a></div>';

  it('belong to the control they opened from', async () => {
    expect((await openAt('fern', menu)).water).toEqual(right('water'));
  });

  it.each(['rose', 'moss', 'cog'])('of another control (%s) are not taken', async (other) => {
    expect((await openAt(other, menu)).water).toEqual(missing);
  });

  it('belong to the control whose markup names them, wherever they stand', async () => {
    const tied = (owner: string) =>
      page(
        '<div id="m" role="menu" class="menu" style="left: 9px; top: 500px"><a role="menuitem" data-is="water">Water</a></div>',
      ).replace(`data-is="${owner}"`, `data-is="${owner}" aria-controls="m" aria-expanded="true"`);
    expect((await see(tied('fern'), { plant: 'Fern' })).water).toEqual(right('water'));
    expect((await see(tied('rose'), { plant: 'Fern' })).water).toEqual(missing);
  });

  it('may stand inside the row', async () => {
    const inside = (plant: string, is: string, shown: string) =>
      `<tr><td>${plant}</td><td style="position: relative">${icon(is)}<ul class="menu" style="display: ${shown}"><li><a data-is="water-${is}">Water</a></li></ul></td></tr>`;
    const seen = await see(
      `<section><h3>Garden plants</h3><table>${inside('Rose', 'rose', 'none')}${inside('Fern', 'fern', 'block')}</table></section>`,
      { plant: 'Fern' },
    );
    expect(seen.water).toEqual(right('water-fern'));
  });

  it('of the section are found in its heading line', async () => {
    const items = '<ul class="menu" style="right: 0"><li><a data-is="add">Add plant</a></li></ul>';
    const seen = await see(
      `<section><div class="spread"><h3>Garden plants</h3><div>${icon('cog')}${items}</div></div><p>Nothing grows here</p></section>`,
    );
    expect(seen.add).toEqual(right('add'));
    expect(seen.text?.status).toBe('found');
  });

  it('are not offers in another section, or in prose', async () => {
    const seen = await see(
      `<section><div class="spread"><h3>Animals</h3><button>Add plant</button></div><table></table></section>
       <section><div class="spread"><h3>Garden plants</h3>${icon('cog')}</div><p>Add plant</p><table></table></section>`,
    );
    expect(seen.add).toEqual(missing);
  });
});

describe('dialogs', () => {
  const fields = `<h2>Add plant</h2><label>Plant name <input data-is="name"></label><button>Cancel</button><button data-is="save">Save</button>`;
  const behind =
    '<section><h3>Garden plants</h3><button data-is="cog">⚙</button><table></table></section><button>Save</button>';
  const forms: readonly (readonly [string, string])[] = [
    ['by role', `<div class="cover"></div><div role="dialog" class="box" data-is="it">${fields}</div>`],
    [
      'by tag',
      `<dialog data-is="it">${fields}</dialog><script>document.querySelector('dialog').showModal()</script>`,
    ],
    ['by what they cover', `<div class="cover"></div><div class="box" data-is="it">${fields}</div>`],
    ['inside what covers', `<div class="cover" data-is="it"><div class="box">${fields}</div></div>`],
  ];
  it.each(forms)('are known %s', async (_, html) => {
    const seen = await see(behind + html);
    expect(seen.dialog).toEqual(expect.objectContaining({ status: 'found', is: 'it' }));
    expect(seen.name).toEqual(right('name'));
    expect(seen.save).toEqual(right('save'));
    expect(seen.cog).not.toEqual(right('cog'));
  });

  it('are missing while closed', async () => {
    const seen = await see(
      `${behind}<dialog>${fields}</dialog><div role="dialog" style="display: none">${fields}</div>`,
    );
    expect(seen.dialog).toEqual(missing);
    expect(seen.name).toEqual(missing);
    expect(seen.save).toEqual(missing);
  });

  it('of another kind are not taken', async () => {
    const seen = await see(
      '<div role="dialog" class="box"><h2>Animal</h2><label>Name <input></label><button>Save</button></div>',
    );
    expect(seen.dialog).toEqual(missing);
    expect(seen.save).toEqual(missing);
  });

  it.each([
    ['in a field', '<input readonly value="seed-abcdefgh">'],
    ['as text', '<div><code>seed-abcdefgh</code></div>'],
  ])('are known by what they show %s', async (_, shown) => {
    const seen = await see(
      `<p>seed-abcdefgh</p><div class="cover"></div>
       <div role="dialog" class="box" data-is="it"><h2>Plant<button data-is="x">×</button></h2>${shown}<button data-is="close">Close</button></div>`,
    );
    expect(seen.shown).toEqual(expect.objectContaining({ status: 'found', is: 'it' }));
    expect(seen.close).toEqual(right('close'));
    expect(seen.dialog).toEqual(missing);
  });

  it('may be closed by a cross alone', async () => {
    const seen = await see(
      `<div role="dialog" class="box">seed-abcdefgh <button data-is="x">${svg('<path d="M5 5L19 19"/><path d="M19 5L5 19"/>')}</button></div>`,
    );
    expect(seen.close).toEqual(right('x'));
  });
});

describe('the composed tree', () => {
  it('is searched through open shadow roots', async () => {
    await see('<form><x-field></x-field><x-field></x-field><x-button>Log in</x-button></form>');
    await located.page.evaluate(() => {
      const [first, second] = document.querySelectorAll('x-field');
      const button = document.querySelector('x-button');
      (first as Element).attachShadow({ mode: 'open' }).innerHTML =
        '<label>E-mail <input data-is="email"></label>';
      (second as Element).attachShadow({ mode: 'open' }).innerHTML =
        '<input type="password" data-is="secret">';
      (button as Element).attachShadow({ mode: 'open' }).innerHTML = '<button><slot></slot></button>';
      (button as Element).setAttribute('data-is', 'button');
    });
    const seen = await located.locate();
    expect(seen.password).toEqual(right('secret'));
    expect(seen.email).toEqual(right('email'));
    expect(seen['log-in']).toEqual(right('button'));
  });

  it('is searched through slots: what a component shows stands outside of it', async () => {
    await see(
      `<x-dialog><label>Plant name <input data-is="name"></label><button data-is="save">Save</button></x-dialog>
       <button>Save</button>`,
    );
    await located.page.evaluate(() => {
      (document.querySelector('x-dialog') as Element).attachShadow({ mode: 'open' }).innerHTML =
        '<div style="position:fixed;inset:0;background:#0008"></div>' +
        '<div role="dialog" aria-modal="true" style="position:fixed;left:300px;top:150px;background:#fff"><slot></slot></div>';
    });
    const seen = await located.locate();
    expect(seen.dialog).toEqual(expect.objectContaining({ status: 'found', usable: true }));
    expect(seen.name).toEqual(right('name'));
    expect(seen.save).toEqual(right('save'));
  });

  it.each([
    ['shown', 'visible', true],
    ['hidden with what is around it', 'hidden', false],
  ] as const)(
    'reads the words that a slot holds itself where nothing is put into it: %s',
    async (_, visibility, isSeen) => {
      await see('<x-dialog></x-dialog>');
      await located.page.evaluate((how) => {
        (document.querySelector('x-dialog') as Element).attachShadow({ mode: 'open' }).innerHTML =
          `<div role="dialog" aria-modal="true" style="position:fixed;left:300px;top:150px;visibility:${how}">
           <label><slot name="label">Plant name</slot> <input data-is="name"></label>
         </div>`;
      }, visibility);
      const seen = await located.locate();
      expect(seen.dialog).toEqual(
        isSeen ? expect.objectContaining({ status: 'found', usable: true }) : missing,
      );
      expect(seen.name).toEqual(isSeen ? right('name') : missing);
    },
  );

  it('reads what is written for screen readers only as the name of what shows it', async () => {
    const spoken = '<span style="position:absolute;width:1px;height:1px;overflow:hidden">Settings</span>';
    const seen = await see(
      `<section><div class="spread"><h3>Garden plants</h3><button data-is="cog">★ ${spoken}</button></div>
       <ul><li>Rose</li></ul></section>`,
    );
    expect(seen.cog).toEqual(right('cog'));
  });

  it('finds the row of a list that a component draws in a card of another', async () => {
    await see('<x-list></x-list>');
    await located.page.evaluate(() => {
      const list = document.querySelector('x-list') as Element;
      const root = list.attachShadow({ mode: 'open' });
      const row = (name: string) => `<tr data-is="${name}"><td>${name}</td><td><x-menu></x-menu></td></tr>`;
      root.innerHTML = `<x-card><b slot="header">Garden plants</b><table>${row('Rose')}${row('Web shop')}</table></x-card>`;
      (root.querySelector('x-card') as Element).attachShadow({ mode: 'open' }).innerHTML =
        '<header style="font-size:20px"><slot name="header"></slot></header><slot></slot>';
      for (const menu of root.querySelectorAll('x-menu'))
        menu.attachShadow({ mode: 'open' }).innerHTML = '<button aria-label="Settings">⚙</button>';
    });
    const seen = await located.locate({ plant: 'Web shop' });
    expect(seen.row).toEqual(right('Web shop'));
  });

  it('keeps sections apart whose headings stand in shadow roots of their own', async () => {
    await see('<main><x-list></x-list><x-list></x-list></main>');
    await located.page.evaluate(() => {
      for (const [index, list] of [...document.querySelectorAll('x-list')].entries()) {
        list.attachShadow({ mode: 'open' }).innerHTML =
          `<div style="display:flex;justify-content:space-between"><b>${index === 0 ? 'Animals' : 'Garden plants'}</b>` +
          `<button ${index === 1 ? 'data-is="cog"' : ''}>⚙</button></div><div>Nothing here yet</div>`;
      }
    });
    expect((await located.locate()).cog).toEqual(right('cog'));
  });

  it('is searched through frames of the same origin', async () => {
    await see('<iframe width="600" height="300"></iframe>');
    await located.page.evaluate(() => {
      const inner = (document.querySelector('iframe') as HTMLIFrameElement).contentDocument as Document;
      inner.body.innerHTML =
        '<form><input type="password" data-is="secret"><button data-is="it">Log in</button></form>';
    });
    const seen = await located.locate();
    expect(seen.password).toEqual(right('secret'));
    expect(seen['log-in']).toEqual(right('it'));
  });
});
