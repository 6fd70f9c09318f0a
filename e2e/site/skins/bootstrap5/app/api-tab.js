import { api } from './api.js';
import { day, draw, html, onDo } from './html.js';
import { ask, issue } from './modals.js';

const second = 1000;

const cog = html`<svg width="16" height="16" fill="currentColor" viewBox="0 0 16 16" aria-hidden="true"><path fill-rule="evenodd" d="M6.8 1h2.4l.3 1.8 1.3.5 1.5-1 1.7 1.6-1 1.5.5 1.4 1.5.3v2.2l-1.6.4-.5 1.3 1 1.5-1.6 1.6-1.5-1-1.3.6L9.2 15H6.8l-.3-1.5-1.4-.5-1.5 1-1.6-1.7 1-1.4-.6-1.4L1 9.2V6.9l1.5-.3.6-1.4-1-1.5 1.7-1.6 1.4 1 1.3-.5zM8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5"/></svg>`;

function item(act, id, label, isOff = false) {
  return html`<li><button type="button" class="dropdown-item" data-do="${act}" data-id="${id}" ${isOff && html`disabled`}>${label}</button></li>`;
}

function row({ id, name, createdAt, expiresAt, active }, entries) {
  return html`
    <tr>
      <td class="name-cell">${name}</td>
      <td>${day(createdAt)}</td>
      <td>${day(expiresAt)}</td>
      <td><span class="dot ${active ? 'bg-success' : 'bg-secondary'}"></span>${active ? 'Active' : 'Inactive'}</td>
      <td class="text-end">
        <div class="dropdown">
          <button type="button" class="btn btn-sm btn-light dropdown-toggle plain" data-bs-toggle="dropdown"
            data-menu="${id}" aria-expanded="false">${cog}</button>
          <ul class="dropdown-menu dropdown-menu-end">${entries}</ul>
        </div>
      </td>
    </tr>`;
}

function table(rows, empty) {
  if (rows.length === 0) return html`<div class="card-body text-secondary">${empty}</div>`;
  return html`
    <table class="table table-hover align-middle mb-0">
      <thead><tr><th>Name</th><th>Created</th><th>Expires</th><th>Status</th><th></th></tr></thead>
      <tbody>${rows}</tbody>
    </table>`;
}

/** Draws a list anew without closing the menu that is open in it. */
function redraw(list, markup) {
  const opened = list.querySelector('[data-menu].show')?.dataset.menu;
  const focused = list.contains(document.activeElement) ? document.activeElement : undefined;
  const words = focused?.textContent;
  for (const toggle of list.querySelectorAll('[data-menu]')) {
    window.bootstrap.Dropdown.getInstance(toggle)?.dispose();
  }
  draw(list, markup);
  const toggle = opened && list.querySelector(`[data-menu="${opened}"]`);
  if (toggle) window.bootstrap.Dropdown.getOrCreateInstance(toggle).show();
  if (!focused) return;
  const { id, menu = id } = focused.dataset;
  const same = [...list.querySelectorAll(`[data-menu="${menu}"], [data-id="${menu}"]`)];
  same.find((one) => one.textContent === words)?.focus();
}

/** Master tokens and API keys, asked for again each second. */
export async function apiTab(panel, { id: organizationId }, { signal, failed }) {
  const base = `/organizations/${organizationId}`;
  const tokensPath = `${base}/master-tokens`;
  const keysPath = `${base}/api-keys`;
  let tokens = [];
  let isPressed = false;

  draw(
    panel,
    html`
    <div class="card mb-4">
      <div class="card-header d-flex align-items-center">
        <h5 class="flex-grow-1 mb-0">Master tokens</h5>
        <div class="dropdown">
          <button type="button" class="btn btn-sm btn-outline-secondary dropdown-toggle" data-bs-toggle="dropdown">
            ${cog} <span class="visually-hidden">Settings</span>
          </button>
          <ul class="dropdown-menu dropdown-menu-end">${item('generate', '', 'Generate token')}</ul>
        </div>
      </div>
      <div id="tokens"></div>
    </div>
    <div class="card">
      <div class="card-header d-flex align-items-center">
        <h5 class="flex-grow-1 mb-0">API keys</h5>
        <button class="btn btn-sm btn-outline-primary" data-do="createKey">New API key</button>
      </div>
      <div id="keys"></div>
    </div>`,
  );

  const refresh = async () => {
    const [tokenList, keyList] = await Promise.all([api.get(tokensPath), api.get(keysPath)]);
    // What is under a finger stays until the finger is lifted.
    if (signal.aborted || isPressed) return;
    tokens = tokenList.tokens;
    redraw(
      panel.querySelector('#tokens'),
      table(
        tokens.map((one) =>
          row(one, [
            item('activate', one.id, 'Activate', one.active),
            item('deactivate', one.id, 'Deactivate', !one.active),
            item('replace', one.id, 'Replace'),
          ]),
        ),
        'No master tokens yet.',
      ),
    );
    redraw(
      panel.querySelector('#keys'),
      table(
        keyList.keys.map((one) =>
          row(one, [
            item('deactivateKey', one.id, 'Deactivate', !one.active),
            item('removeKey', one.id, 'Remove'),
          ]),
        ),
        'No API keys yet.',
      ),
    );
  };
  const post = (path) => api.post(path).then(refresh).catch(failed);

  onDo(
    panel,
    {
      generate: () =>
        ask({
          title: 'Generate token',
          body: html`
            <label class="form-label" for="token-name">Master token name</label>
            <input class="form-control" id="token-name" name="name" data-first>`,
          yes: 'Save',
          async send(values) {
            const { value } = await api.post(tokensPath, values);
            issue('New master token', 'token', value);
          },
        }),
      activate: ({ id }) => post(`${tokensPath}/${id}/activate`),
      deactivate: ({ id }) => post(`${tokensPath}/${id}/deactivate`),
      replace: ({ id }) =>
        ask({
          title: 'Replace token',
          body: html`A new token will be generated for <b>${tokens.find((one) => one.id === id)?.name}</b>.
            The previous value will become invalid. Continue?`,
          yes: 'Yes',
          no: 'No',
          style: 'danger',
          async send() {
            const { value } = await api.post(`${tokensPath}/${id}/replace`);
            issue('New master token', 'token', value);
          },
        }),
      createKey: () =>
        ask({
          title: 'New API key',
          body: html`
            <label class="form-label" for="key-name">Name</label>
            <input class="form-control mb-3" id="key-name" name="name" data-first>
            <label class="form-label" for="key-days">Duration</label>
            <select class="form-select" id="key-days" name="days"><option value="30">30 days</option>
              <option value="90">90 days</option><option value="180">180 days</option>
              <option value="365">1 year</option></select>`,
          yes: 'Save',
          async send({ name, days }) {
            const { value } = await api.post(keysPath, { name, days: Number(days) });
            issue('New API key', 'key', value);
          },
        }),
      deactivateKey: ({ id }) => post(`${keysPath}/${id}/deactivate`),
      removeKey: ({ id }) =>
        ask({
          title: 'Remove API key',
          body: 'Whatever uses this key will stop working.',
          yes: 'Remove',
          style: 'danger',
          async send() {
            await api.remove(`${keysPath}/${id}`);
            await refresh();
          },
        }),
    },
    signal,
  );
  const press = ({ type }) => {
    isPressed = type === 'pointerdown';
  };
  for (const type of ['pointerdown', 'pointerup', 'pointercancel']) addEventListener(type, press, { signal });
  await refresh();
  const timer = setInterval(() => refresh().catch(() => undefined), second);
  signal.addEventListener('abort', () => clearInterval(timer));
}
