import { api } from './api.js';
import { draw, html, onDo } from './html.js';
import { organization } from './organization.js';
import { invitation, organizations } from './organizations.js';
import { account, help, home, login, projects } from './pages.js';

const routes = [
  [/^\/login$/, login],
  [/^\/help$/, help],
  [/^\/projects$/, projects],
  [/^\/account$/, account],
  [/^\/organizations$/, organizations],
  [/^\/organizations\/(\w+)(?:\/(\w+))?$/, organization],
  [/^\/invitation\/(\w+)$/, invitation],
  [/^/, home],
];
const bar = document.getElementById('bar');
const side = document.getElementById('side');
const page = document.getElementById('page');
let leaving = new AbortController();

/** Draws what is the same on every page; again when the person or their name changes. */
async function drawFrame() {
  const { account: own } = await api.get('/session');
  draw(
    bar,
    html`
    <a class="navbar-brand" href="#/"><img src="/assets/icon.svg" width="26" height="26" alt=""> InsideMaps <small class="text-secondary">Console</small></a>
    ${
      own
        ? html`
      <div class="dropdown">
        <a class="nav-link dropdown-toggle" href="#" role="button" data-bs-toggle="dropdown" data-bs-offset="0,12">${own.name}</a>
        <ul class="dropdown-menu dropdown-menu-end">
          <li><a class="dropdown-item" href="#/organizations">My organizations</a></li>
          <li><a class="dropdown-item" href="#/account">Account</a></li>
          <li><hr class="dropdown-divider"></li>
          <li><button class="dropdown-item" data-do="signOut">Sign out</button></li>
        </ul>
      </div>`
        : html`<a class="btn btn-primary text-uppercase" href="#/login">Get started</a>`
    }`,
  );
  draw(
    side,
    html`
    <ul class="nav flex-column">
      ${own && html`<li><a class="nav-link" href="#/projects">Projects</a></li>`}
      <li><a class="nav-link" href="#/help">Help</a></li>
    </ul>`,
  );
}

function failed(error) {
  const notice = document.createElement('div');
  notice.className = 'alert alert-danger alert-dismissible';
  notice.setAttribute('role', 'alert');
  draw(
    notice,
    html`${error.message} <button type="button" class="btn-close" data-bs-dismiss="alert" aria-label="Dismiss"></button>`,
  );
  page.prepend(notice);
}

async function drawPage() {
  leaving.abort();
  leaving = new AbortController();
  const { signal } = leaving;
  const path = location.hash.slice(1);
  const [pattern, show] = routes.find(([one]) => one.test(path));
  // A fresh element, so that nothing of the page before listens any more.
  page.replaceChildren(document.createElement('div'));
  try {
    await show(
      page.firstElementChild,
      { signal, failed, changed: drawFrame },
      ...pattern.exec(path).slice(1),
    );
  } catch (error) {
    if (!signal.aborted) failed(error);
  }
}

onDo(bar, {
  async signOut() {
    await api.remove('/session');
    await drawFrame();
    location.hash = '#/';
  },
});
addEventListener('hashchange', drawPage);
await drawFrame().catch(failed);
await drawPage();
