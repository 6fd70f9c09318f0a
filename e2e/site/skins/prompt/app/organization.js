import { api, attempt } from './api.js';
import { apiTab } from './api-tab.js';
import { action, day, make, show } from './dom.js';
import { usersTab } from './users-tab.js';

function general(organization) {
  const { id, name, createdAt, members, projects, role } = organization;
  const rename = () =>
    attempt(async () => {
      const chosen = prompt('Organization name:', name);
      if (chosen === null) return;
      await api.patch(`/organizations/${id}`, { name: chosen });
      location.reload();
    });
  const fact = (label, value) => make('tr', {}, make('td', {}, `${label}:`), make('td', {}, value));
  return [
    make(
      'fieldset',
      {},
      make('legend', {}, 'General'),
      make(
        'table',
        {},
        fact('ID', id),
        fact('Created', day(createdAt)),
        fact('Members', members),
        fact('Projects', projects),
        fact('Your role', role),
      ),
      role === 'Administrator' && action('Rename', rename),
    ),
  ];
}

/** The details of an organization, under tabs kept in the address. */
export async function organization(id) {
  const found = await api.get(`/organizations/${id}`);
  const tabs = {
    general: ['General', general],
    users: ['Users', usersTab],
    ...(found.role === 'Administrator' && { api: ['API', apiTab] }),
  };
  const draw = () =>
    attempt(async () => {
      const name = location.hash.slice(1) in tabs ? location.hash.slice(1) : 'general';
      const links = Object.entries(tabs).map(([key, [label]]) =>
        make('a', { href: `#${key}`, className: key === name ? 'here' : '' }, label),
      );
      const content = await tabs[name][1](found, draw);
      show(make('h1', {}, found.name), make('div', { className: 'tabs' }, links), ...content);
    });
  addEventListener('hashchange', draw);
  await draw();
}
