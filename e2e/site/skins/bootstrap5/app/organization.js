import { api } from './api.js';
import { apiTab } from './api-tab.js';
import { day, draw, html, onDo } from './html.js';
import { ask } from './modals.js';
import { usersTab } from './users-tab.js';

function overview(panel, organization, { signal }) {
  const { id, name, createdAt, members, projects, role } = organization;
  const fact = (label, value) =>
    html`<dt class="col-3 fw-normal text-secondary">${label}</dt><dd class="col-9">${value}</dd>`;
  draw(
    panel,
    html`
    <div class="card card-body">
      <dl class="row mb-0">${fact('Organization ID', id)} ${fact('Created', day(createdAt))}
        ${fact('Members', members)} ${fact('Projects', projects)} ${fact('Your role', role)}</dl>
      ${role === 'Administrator' && html`<div><button class="btn btn-sm btn-outline-secondary" data-do="rename">Rename</button></div>`}
    </div>`,
  );
  const rename = () =>
    ask({
      title: 'Rename organization',
      body: html`<input class="form-control" name="name" data-first value="${name}" aria-label="Name">`,
      yes: 'Save',
      async send(values) {
        await api.patch(`/organizations/${id}`, values);
        dispatchEvent(new HashChangeEvent('hashchange'));
      },
    });
  onDo(panel, { rename }, signal);
}

const panels = { overview, users: usersTab, api: apiTab };

/** The details of an organization. */
export async function organization(page, context, id, tab = 'overview') {
  const found = await api.get(`/organizations/${id}`);
  const tabs = [
    ['overview', 'Overview'],
    ['users', 'Users'],
    ...(found.role === 'Administrator' ? [['api', 'API']] : []),
  ];
  const shown = tabs.some(([name]) => name === tab) ? tab : 'overview';
  draw(
    page,
    html`
    <nav><ol class="breadcrumb mb-1">
      <li class="breadcrumb-item"><a href="#/organizations">My organizations</a></li>
      <li class="breadcrumb-item active">Details</li>
    </ol></nav>
    <h3 class="name-cell">${found.name}</h3>
    <ul class="nav nav-underline mb-3" role="tablist">
      ${tabs.map(
        ([name, label]) => html`
        <li class="nav-item"><a class="nav-link ${name === shown && 'active'}" role="tab"
          aria-selected="${String(name === shown)}" href="#/organizations/${id}/${name}">${label}</a></li>`,
      )}
    </ul>
    <div id="panel" role="tabpanel"></div>`,
  );
  await panels[shown](page.querySelector('#panel'), found, context);
}
