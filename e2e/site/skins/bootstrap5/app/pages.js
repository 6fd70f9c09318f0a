import { api } from './api.js';
import { day, draw, html, onDo } from './html.js';
import { ask } from './modals.js';

/** What everyone sees first. */
export function home(page) {
  draw(
    page,
    html`
    <h1 class="display-6 mt-4">Walk through any place, from anywhere</h1>
    <p class="lead">3D tours and floor plans, captured with a phone in minutes.</p>
    <div class="row mt-4">
      <div class="col"><div class="card card-body"><h5>Developers</h5>Read your projects with master tokens and API keys.</div></div>
      <div class="col"><div class="card card-body"><h5>Teams</h5>Invite users and give each a role.</div></div>
    </div>`,
  );
}

/** Questions people ask. */
export function help(page) {
  draw(
    page,
    html`
    <h3>Help</h3>
    <h5 class="mt-4">How do I get a master token?</h5>
    <p>In your organization’s API tab, open the cogwheel of Master Tokens and choose Generate token. Then activate it.</p>
    <h5>How do I add people?</h5>
    <p>In the Users tab, choose Invite Users or Invite Admins.</p>`,
  );
}

/** Logging in, or creating an account. */
export function login(page, { signal, changed }) {
  let isNew = false;
  const field = (name, label, type, autocomplete) => html`
    <div class="form-floating mb-3">
      <input class="form-control" id="${name}" name="${name}" type="${type}" placeholder="${label}" autocomplete="${autocomplete}">
      <label for="${name}">${label}</label>
    </div>`;
  const show = (failure) =>
    draw(
      page,
      html`
      <form class="card card-body shadow-sm mx-auto mt-4" style="max-width: 380px">
        <h4 class="mb-3">${isNew ? 'Create account' : 'Log in to InsideMaps'}</h4>
        ${failure && html`<div class="alert alert-danger">${failure}</div>`}
        ${isNew && field('name', 'Full name', 'text', 'name')}
        ${field('email', 'Email address', 'email', 'username')}
        ${field('password', 'Password', 'password', 'current-password')}
        <button class="btn btn-primary w-100">${isNew ? 'Sign up' : 'Log in'}</button>
        <button type="button" class="btn btn-link mt-2" data-do="toggle">${isNew ? 'I have an account' : 'Create account'}</button>
      </form>`,
    );
  const toggle = () => {
    isNew = !isNew;
    show();
  };
  show();
  onDo(page, { toggle }, signal);
  page.addEventListener(
    'submit',
    async (event) => {
      event.preventDefault();
      try {
        await api.post(isNew ? '/accounts' : '/session', Object.fromEntries(new FormData(event.target)));
        const next = sessionStorage.getItem('next') ?? '#/projects';
        sessionStorage.removeItem('next');
        await changed();
        location.hash = next;
      } catch (error) {
        show(error.message);
      }
    },
    { signal },
  );
}

/** All projects of the person's organizations. */
export async function projects(page) {
  const { projects: list } = await api.get('/projects');
  draw(
    page,
    html`
    <h3 class="mb-3">Projects</h3>
    <div class="list-group">
      ${list.map(
        (one) => html`
        <div class="list-group-item d-flex justify-content-between">
          <div><b>${one.name}</b><br><small class="text-secondary">${one.address} · ${one.organization}</small></div>
          <small class="text-secondary">${one.kind}, ${day(one.updatedAt)}</small>
        </div>`,
      )}
    </div>`,
  );
}

/** The person's own name. */
export async function account(page, { signal, changed }) {
  const { account: own } = await api.get('/session');
  draw(
    page,
    html`
    <h3 class="mb-3">Account</h3>
    <div class="card card-body">
      <p>${own?.name}<br><span class="text-secondary">${own?.email}</span></p>
      <div><button class="btn btn-outline-primary" data-do="rename">Change name</button></div>
    </div>`,
  );
  const rename = () =>
    ask({
      title: 'Change name',
      body: html`<input class="form-control" name="name" data-first value="${own?.name}" aria-label="Name">`,
      yes: 'Save',
      async send(values) {
        await api.patch('/account', values);
        await changed();
        await account(page, { signal, changed });
      },
    });
  if (own) onDo(page, { rename }, signal);
}
