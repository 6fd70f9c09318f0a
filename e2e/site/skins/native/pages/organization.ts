import type { organizationView } from '../../../app-api/views.ts';
import type { Reply } from '../../../http.ts';
import { Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import { day } from '../parts.ts';
import type { Visit } from '../visit.ts';
import { apiTab } from './api-tab.ts';
import { usersTab } from './users-tab.ts';

/** An organization as the person sees it. */
export type Organization = ReturnType<typeof organizationView>;

function overviewTab(organization: Organization): Html {
  const { id, name, createdAt, members, projects, role } = organization;
  return html`
    <section class="panel">
      <h2>About</h2>
      <dl><dt>Organization ID</dt><dd>${id}</dd><dt>Created</dt><dd>${day(createdAt)}</dd><dt>Members</dt>
        <dd>${members}</dd><dt>Projects</dt><dd>${projects}</dd><dt>Your role</dt><dd>${role}</dd></dl>
    </section>
    ${
      role === 'Administrator' &&
      html`
      <section class="panel">
        <h2>Settings</h2>
        <form method="post" action="/organizations/${id}" class="inline">
          <label>Name <input name="name" value="${name}"></label> <button>Save</button>
        </form>
      </section>`
    }`;
}

/** One of the organization's tabs, each a page. */
export function organization(visit: Visit, id: string, tab = ''): Reply {
  const found = visit.ask<Organization>('GET', `/organizations/${id}`);
  const tabs = [
    ['', 'Overview'],
    ['users', 'Users'],
    ...(found.role === 'Administrator' ? [['api', 'API'] as const] : []),
  ] as const;
  const link = ([name, label]: readonly [string, string]) => {
    const current = new Html(name === tab ? 'aria-current="page"' : '');
    return html`<a href="/organizations/${id}${name && `/${name}`}" ${current}>${label}</a>`;
  };
  const shown = { '': overviewTab, users: usersTab, api: apiTab }[tab] ?? overviewTab;
  return layout(
    visit,
    found.name,
    html`
    <p class="trail"><a href="/organizations">My Organizations</a> › ${found.name}</p>
    <h1>${found.name}</h1>
    <nav class="tabs" aria-label="Organization">${tabs.map(link)}</nav>
    ${shown(found, visit)}`,
  );
}
