/** Runs in the page: an administration page of a wanted size. */

/** How many elements one card has. */
const cardSize = 15;

/** Fills the page with `nodes` elements, give or take a card. Returns how many there are. */
export function fillAdminPage(nodes: number, screen: 'api' | 'projects'): number {
  const top = screen === 'api' ? `${header}${apiScreen}` : header;
  document.body.innerHTML = `<style>${css}</style>${top}<div class="cards"></div>`;
  const cards = document.body.querySelector('.cards') as Element;
  const count = Math.max(0, Math.round((nodes - elementCount()) / cardSize));
  cards.innerHTML = Array.from({ length: count }, (_, index) => card(index)).join('');
  return elementCount();
}

/** Every element of the page. */
export function elementCount(): number {
  return document.querySelectorAll('*').length;
}

/** One of the page's projects, as the front ends of today draw it: icons, labelled fields, buttons; some are folded away. */
export function card(index: number): string {
  return [
    `<div class="card"${index % 9 === 0 ? ' hidden' : ''}>`,
    `<div class="line"><h4>Project ${index}</h4><span class="pill">3D tour</span></div>`,
    `<label for="note-${index}">Note</label><input id="note-${index}" type="text">`,
    `<div class="line"><button type="button">${pencil}<span>Edit</span></button>`,
    `<a href="#project-${index}">Open the tour</a><a ng-click="share(${index})"><i class="fa fa-share"></i></a></div>`,
    '</div>',
  ].join('');
}

const pencil =
  '<span class="icon"><svg viewBox="0 0 24 24" width="16" height="16"><path d="M4 20h4L19 9l-4-4L4 16z"></path></svg></span>';

const menu = (items: readonly string[]) =>
  `<ul class="menu" role="menu">${items.map((item) => `<li role="none"><a role="menuitem" href="#">${item}</a></li>`).join('')}</ul>`;

const gear = '<button type="button" class="gear"><i class="fa fa-cog"></i></button>';

const tokenRow = (name: string) =>
  `<tr><td>${name}</td><td>2026-02-01</td><td>Inactive</td><td class="end">${gear}</td></tr>`;

const header = `
  <header><b>Site</b><nav><a href="#tours">Tours</a> <a href="#help">Help</a></nav>
    <div class="user"><a href="#" aria-haspopup="menu">Dana Whitfield</a><div hidden>${menu(['My Organizations', 'Account', 'Sign out'])}</div></div>
  </header>
  <h1>Northgate Realty</h1>`;

/** One organization's API tab, with the menu of its master tokens open. */
const apiScreen = `
  <ul class="tabs" role="tablist"><li role="tab"><a href="#o">Overview</a></li><li role="tab"><a href="#u">Users</a></li><li role="tab"><a href="#a">API</a></li></ul>
  <section class="panel"><div class="head"><h3>Master Tokens</h3><div class="holder">${gear}${menu(['Generate token'])}</div></div>
    <table><tbody>${['Portal', 'Billing sync', 'Website integration'].map(tokenRow).join('')}</tbody></table></section>
  <section class="panel"><div class="head"><h3>API Keys</h3><button type="button">New API Key</button></div>
    <table><tbody>${['Kiosk', 'Export'].map(tokenRow).join('')}</tbody></table></section>`;

const css = `
  body { margin: 0; font: 14px sans-serif }
  header, .head, .line { display: flex; justify-content: space-between; align-items: center }
  header, .panel { padding: 12px 16px }
  .tabs { display: flex; gap: 16px; list-style: none }
  .holder { position: relative }
  .menu { position: absolute; right: 0; top: 100%; margin: 0; background: #fff; list-style: none; white-space: nowrap }
  .gear, .fa { display: inline-block; min-width: 18px; min-height: 18px }
  .end { text-align: right }
  table { width: 100% }
  .cards { display: grid; grid-template-columns: repeat(4, 1fr); gap: 8px; padding: 16px }
  .card { border: 1px solid #ccc; padding: 8px }`;
