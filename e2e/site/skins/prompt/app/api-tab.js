import { api, attempt } from './api.js';
import { day, grid, make } from './dom.js';
import { gear } from './menu.js';

const headings = ['Name', 'Created', 'Expires', 'Status', ''];

function row({ name, createdAt, expiresAt, active }, menu) {
  return [
    name,
    day(createdAt),
    day(expiresAt),
    active ? 'active' : 'inactive',
    make('td', { align: 'right' }, menu),
  ];
}

/** The value is gone once the box is closed. */
function hand(kind, value) {
  prompt(
    `Copy your ${kind} now. The copied ${kind} will not be available for copying again after the prompt is closed.`,
    value,
  );
}

function tokensPart(base, tokens, redraw) {
  const generate = () =>
    attempt(async () => {
      const name = prompt('Master token name:');
      if (name === null) return;
      const { value } = await api.post(base, { name });
      hand('token', value);
      redraw();
    });
  const change = (path) => () =>
    attempt(async () => {
      const { value } = await api.post(`${base}/${path}`);
      if (value) hand('token', value);
      redraw();
    });
  const replace = ({ id, name }) => {
    const question = `A new token will be generated for "${name}". The previous value will become invalid. Proceed?`;
    if (confirm(question)) change(`${id}/replace`)();
  };
  const rows = tokens.map((token) =>
    row(
      token,
      gear('Token options', [
        token.active
          ? ['Deactivate', change(`${token.id}/deactivate`)]
          : ['Activate', change(`${token.id}/activate`)],
        ['Replace', () => replace(token)],
      ]),
    ),
  );
  return make(
    'fieldset',
    {},
    make('legend', {}, 'Master Tokens'),
    make('div', { className: 'corner' }, gear('', [['Generate token', generate]])),
    rows.length > 0 ? grid(headings, rows) : 'No tokens.',
  );
}

function newKeyForm(base, redraw) {
  const name = make('input', { id: 'key-name', size: 24 });
  const durations = { 30: '30 days', 90: '90 days', 180: '180 days', 365: '1 year' };
  const options = Object.entries(durations).map(([value, label]) => make('option', { value }, label));
  const days = make('select', { id: 'key-days' }, options);
  const onsubmit = (event) => {
    event.preventDefault();
    attempt(async () => {
      const { value } = await api.post(base, { name: name.value, days: Number(days.value) });
      hand('key', value);
      redraw();
    });
  };
  return make(
    'form',
    { hidden: true, onsubmit },
    make('label', { htmlFor: name.id }, 'Name: '),
    name,
    make('label', { htmlFor: days.id }, ' Duration: '),
    days,
    ' ',
    make('button', {}, 'Save'),
  );
}

function keysPart(base, keys, redraw) {
  const form = newKeyForm(base, redraw);
  const toggle = () => {
    form.hidden = !form.hidden;
    form.querySelector('input').focus();
  };
  const deactivate = ({ id }) =>
    attempt(async () => {
      await api.post(`${base}/${id}/deactivate`);
      redraw();
    });
  const remove = ({ id, name }) =>
    attempt(async () => {
      if (!confirm(`Remove the API key "${name}"?`)) return;
      await api.remove(`${base}/${id}`);
      redraw();
    });
  const rows = keys.map((key) =>
    row(
      key,
      gear('Key options', [
        key.active && ['Deactivate', () => deactivate(key)],
        ['Remove', () => remove(key)],
      ]),
    ),
  );
  return make(
    'fieldset',
    {},
    make('legend', {}, 'API Keys'),
    make('p', {}, make('button', { onclick: toggle }, 'New API Key')),
    form,
    rows.length > 0 ? grid(headings, rows) : 'No keys.',
  );
}

/** Master tokens and API keys. */
export async function apiTab({ id }, redraw) {
  const base = `/organizations/${id}`;
  const [{ tokens }, { keys }] = await Promise.all([
    api.get(`${base}/master-tokens`),
    api.get(`${base}/api-keys`),
  ]);
  return [tokensPart(`${base}/master-tokens`, tokens, redraw), keysPart(`${base}/api-keys`, keys, redraw)];
}
