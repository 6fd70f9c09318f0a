import type { invitationView, organizationView } from '../../../app-api/views.ts';
import type { Reply } from '../../../http.ts';
import type { Project } from '../../../model/entities.ts';
import { Refusal } from '../../../model/refusal.ts';
import { type Html, html } from '../html.ts';
import { layout } from '../layout.ts';
import { count, day, formDialog, opener, post } from '../parts.ts';
import type { Visit } from '../visit.ts';

type Organization = ReturnType<typeof organizationView>;
type Invitation = ReturnType<typeof invitationView>;

interface Own {
  readonly organizations: readonly Organization[];
  readonly invitations: readonly Invitation[];
}

/** All projects of the person's organizations. */
export function projects(visit: Visit): Reply {
  const wanted = visit.request.query.q ?? '';
  const found = visit
    .ask<{ projects: readonly (Project & { organization: string })[] }>('GET', '/projects')
    .projects.filter(({ name, address }) =>
      `${name} ${address}`.toLowerCase().includes(wanted.toLowerCase()),
    );
  const rows = found.map(
    (one) => html`
      <tr><td>${one.name}</td><td>${one.address}</td><td>${one.kind}</td><td>${one.organization}</td>
        <td>${day(one.updatedAt)}</td></tr>`,
  );
  return layout(
    visit,
    'Projects',
    html`
    <h1>Projects</h1>
    <form class="search"><input type="search" name="q" value="${wanted}" aria-label="Search projects"> <button>Search</button></form>
    <table>
      <thead><tr><th>Name</th><th>Address</th><th>Kind</th><th>Organization</th><th>Changed</th></tr></thead>
      <tbody>${rows}</tbody>
    </table>
    ${rows.length === 0 && html`<p>No projects to show.</p>`}`,
  );
}

/** The person's own name. */
export function account(visit: Visit): Reply {
  const own = visit.account();
  if (!own) throw new Refusal(401, 'Please log in.');
  return layout(
    visit,
    'Account',
    html`
    <h1>Account</h1>
    <form method="post" action="/account" class="fields panel narrow">
      <label>Name <input name="name" required value="${own.name}"></label>
      <label>E-mail <input value="${own.email}" readonly></label>
      <button class="primary">Save</button>
    </form>`,
  );
}

function pending(invitations: readonly Invitation[]): Html | false {
  const lines = invitations.map(
    ({ id, organization, invitedBy, role }) => html`
      <li><span><b>${organization}</b>, invited by ${invitedBy} as ${role}</span>
        ${post(`/invitation/${id}/accept`, 'Accept', 'primary')} ${post(`/invitation/${id}/decline`, 'Decline')}</li>`,
  );
  return (
    lines.length > 0 &&
    html`
      <details class="panel" open>
        <summary><h2>Pending invitations (${lines.length})</h2></summary>
        <ul class="lines">${lines}</ul>
      </details>`
  );
}

/** The organizations the person belongs to, and invitations to others. */
export function organizations(visit: Visit): Reply {
  const own = visit.ask<Own>('GET', '/organizations');
  const lines = own.organizations.map(
    ({ id, name, role, members }) => html`
      <li><span><b>${name}</b><br><small>${role} · ${count(members, 'member')}</small></span>
        <a class="button" href="/organizations/${id}">Organization Details</a></li>`,
  );
  return layout(
    visit,
    'My Organizations',
    html`
    <div class="head"><h1>My Organizations</h1>${opener('create-organization', 'Create Organization')}</div>
    ${pending(own.invitations)}
    <ul class="lines panel">${lines}</ul>
    ${lines.length === 0 && html`<p>You do not belong to any organization yet.</p>`}
    ${formDialog({
      id: 'create-organization',
      title: 'Create Organization',
      action: '/organizations',
      yes: 'Ok',
      content: html`<label>Name of the organization <input name="name" autofocus></label>`,
    })}`,
  );
}

/** Where the button of an invitation e-mail leads. */
export function invitation(visit: Visit, id: string): Reply {
  const found = visit.ask<Own>('GET', '/organizations').invitations.find((one) => one.id === id);
  return layout(
    visit,
    'Invitation',
    html`
    <h1>Invitation to join Organization</h1>
    ${
      found
        ? html`
      <section class="panel">
        <p>${found.invitedBy} has invited you to join <b>${found.organization}</b> as ${found.role}.</p>
        <p class="buttons">${post(`/invitation/${id}/accept`, 'Accept', 'primary')} ${post(`/invitation/${id}/decline`, 'Decline')}</p>
      </section>`
        : html`<p>This invitation is no longer valid.</p>`
    }`,
  );
}
