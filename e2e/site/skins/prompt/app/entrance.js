import { api, attempt } from './api.js';
import { make, show } from './dom.js';

/** What everyone sees first. */
export function home() {
  show(
    make('h1', {}, 'Walk through any place, from anywhere'),
    make('p', {}, '3D tours and floor plans, captured with a phone in minutes.'),
    make('h2', {}, 'For developers'),
    make('p', {}, 'Master tokens and API keys connect your own software with InsideMaps.'),
    make('h2', {}, 'For teams'),
    make('p', {}, 'Invite users and keep all projects of your organization in one place.'),
  );
}

/** Questions people ask. */
export function help() {
  show(
    make('h1', {}, 'Help'),
    make('h2', {}, 'How do I get a master token?'),
    make(
      'p',
      {},
      'Open My Organizations, then Organization Details and the API tab. Click on the cogwheel next to Master Tokens and choose Generate token. A new token has to be activated.',
    ),
    make('h2', {}, 'How do I add people?'),
    make('p', {}, 'Open the Users tab and click on Invite Users or Invite Admins.'),
  );
}

function line(label, field) {
  return make('tr', {}, make('td', {}, make('label', { htmlFor: field.id }, label)), make('td', {}, field));
}

function form(title, fields, label, path) {
  const inputs = fields.map(([name, , type]) =>
    make('input', { id: `${path.slice(1)}-${name}`, name, type, size: 32 }),
  );
  const lines = fields.map(([, text], index) => line(text, inputs[index]));
  const onsubmit = (event) => {
    event.preventDefault();
    attempt(async () => {
      await api.post(path, Object.fromEntries(inputs.map(({ name, value }) => [name, value])));
      const next = new URLSearchParams(location.search).get('next') ?? '';
      location.href = /^\/(?!\/)/.test(next) ? next : '/projects';
    });
  };
  return make(
    'form',
    { onsubmit },
    make('h2', {}, title),
    make(
      'table',
      {},
      lines,
      make('tr', {}, make('td'), make('td', {}, make('input', { type: 'submit', value: label }))),
    ),
  );
}

/** Logging in, and below it becoming a customer. */
export function login() {
  const email = ['email', 'E-mail:', 'email'];
  const password = ['password', 'Password:', 'password'];
  show(
    make('h1', {}, 'Welcome'),
    location.search.includes('next') && make('p', { className: 'notice' }, 'Please log in to continue.'),
    form('Log in', [email, password], 'Log in', '/session'),
    form('New customer', [['name', 'Name:', 'text'], email, password], 'Register', '/accounts'),
  );
}
