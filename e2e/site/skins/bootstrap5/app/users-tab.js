import { api } from './api.js';
import { day, draw, html, onDo } from './html.js';
import { ask } from './modals.js';

const roles = ['Administrator', 'Supervisor', 'User', 'Scanner', 'Limited Scanner'];

function roleCell({ id, name, role }) {
  return html`
    <select class="form-select form-select-sm" data-role-of="${id}" aria-label="Role of ${name}">
      ${roles.map((one) => html`<option ${one === role && html`selected`}>${one}</option>`)}
    </select>
    <button class="btn btn-sm btn-link p-0 text-success" data-do="setRole" data-id="${id}" title="Apply">✔</button>`;
}

function menuCell({ id, name }) {
  return html`
    <div class="dropdown">
      <button class="btn btn-sm btn-light dropdown-toggle plain" data-bs-toggle="dropdown"
        data-bs-popper-config='{"strategy":"fixed"}'>⚙️</button>
      <ul class="dropdown-menu dropdown-menu-end">
        <li><button class="dropdown-item text-danger" data-do="remove" data-id="${id}" data-name="${name}">Remove user from organization</button></li>
      </ul>
    </div>`;
}

/** Members, their roles, and invitations. */
export async function usersTab(panel, { id: organizationId, role }, { signal, failed }) {
  const base = `/organizations/${organizationId}`;
  const isAdministrator = role === 'Administrator';
  const mayInvite = isAdministrator || role === 'Supervisor';

  const show = async () => {
    const { members, invitations } = await api.get(`${base}/members`);
    const rows = members.map(
      (one) => html`
      <tr>
        <td class="name-cell">${one.name} ${one.isYou && html`<span class="badge text-bg-light">you</span>`}<br>
          <small class="text-secondary">${one.email}</small></td>
        <td>${day(one.joinedAt)}</td>
        <td>${isAdministrator ? roleCell(one) : one.role}</td>
        <td class="text-end">${(isAdministrator || (mayInvite && one.role !== 'Administrator')) && menuCell(one)}</td>
      </tr>`,
    );
    draw(
      panel,
      html`
      <div class="card">
        <table class="table mb-0">
          <thead><tr><th>Member</th><th>Joined</th><th>Role</th><th></th></tr></thead>
          <tbody>${rows}</tbody>
        </table>
      </div>
      <div class="mt-3 d-flex gap-2">
        ${mayInvite && html`<button class="btn btn-primary" data-do="invite" data-kind="users">Invite users</button>`}
        ${isAdministrator && html`<button class="btn btn-outline-primary" data-do="invite" data-kind="admins">Invite admins</button>`}
      </div>
      ${invitations.length > 0 && html`<h5 class="mt-4">Pending invitations</h5>`}
      ${invitations.map(
        (one) => html`
        <div>${one.email} <small class="text-secondary">${one.role}</small>
          ${mayInvite && html`<button class="btn btn-sm btn-link" data-do="revoke" data-id="${one.id}">Revoke</button>`}</div>`,
      )}`,
    );
  };

  const invite = ({ kind }) =>
    ask({
      title: kind === 'admins' ? 'Invite admins' : 'Invite users',
      body: html`
        <label class="form-label" for="emails">Email addresses</label>
        <textarea class="form-control" id="emails" name="emails" rows="3" data-first></textarea>
        <div class="form-text">Separate several addresses with commas.</div>`,
      yes: 'Send invites',
      async send({ emails }) {
        const addresses = emails.split(/[\s,;]+/).filter((one) => one !== '');
        await api.post(`${base}/invitations`, {
          emails: addresses,
          role: kind === 'admins' ? 'Administrator' : 'User',
        });
        await show();
      },
    });
  const remove = ({ id, name }) =>
    ask({
      title: 'Remove user',
      body: html`Remove ${name} from this organization?`,
      yes: 'Remove',
      style: 'danger',
      async send() {
        await api.remove(`${base}/members/${id}`);
        await show();
      },
    });
  const setRole = ({ id }) => {
    const chosen = panel.querySelector(`[data-role-of="${id}"]`).value;
    return api.patch(`${base}/members/${id}`, { role: chosen }).catch(failed).then(show);
  };
  const revoke = ({ id }) => api.remove(`${base}/invitations/${id}`).then(show).catch(failed);
  onDo(panel, { invite, remove, setRole, revoke }, signal);
  await show();
}
