import type { invitationView, memberView } from '../../../app-api/views.ts';
import { roles } from '../../../model/entities.ts';
import { Html, html } from '../html.ts';
import { day, formDialog, opener, post, rowMenu } from '../parts.ts';
import type { Visit } from '../visit.ts';
import type { Organization } from './organization.ts';

type Member = ReturnType<typeof memberView>;
type Invitation = ReturnType<typeof invitationView>;

interface Lists {
  readonly members: readonly Member[];
  readonly invitations: readonly Invitation[];
}

/** A chosen role counts once it is confirmed with the checkmark below it. */
function roleForm(base: string, member: Member): Html {
  const options = roles.map(
    (role) => html`<option ${new Html(role === member.role ? 'selected' : '')}>${role}</option>`,
  );
  return html`
    <form method="post" action="${base}/members/${member.id}/role" class="role">
      <select name="role" aria-label="Role of ${member.name}">${options}</select>
      <button class="icon">✓</button>
    </form>`;
}

function removal(base: string, { id, name }: Member): Html {
  return html`
    ${rowMenu(opener(`remove-${id}`, 'Remove user from organization'))}
    ${formDialog({
      id: `remove-${id}`,
      title: 'Remove user',
      action: `${base}/members/${id}/remove`,
      yes: 'Yes',
      no: 'No',
      content: html`<p>Remove ${name} from this organization?</p>`,
    })}`;
}

function inviteDialog(base: string, id: string, title: string, role: string): Html {
  return formDialog({
    id,
    title,
    action: `${base}/invitations`,
    yes: 'Send',
    content: html`
      <input type="hidden" name="role" value="${role}">
      <label>E-mail addresses, one per line <textarea name="emails" rows="4"></textarea></label>`,
  });
}

/** Members, their roles, and invitations. */
export function usersTab({ id, role }: Organization, visit: Visit): Html {
  const base = `/organizations/${id}`;
  const { members, invitations } = visit.ask<Lists>('GET', `${base}/members`);
  const isAdministrator = role === 'Administrator';
  const mayInvite = isAdministrator || role === 'Supervisor';
  const rows = members.map(
    (member) => html`
      <tr>
        <td class="wraps">${member.name}${member.isYou && ' (you)'}</td>
        <td class="wraps">${member.email}</td>
        <td>${day(member.joinedAt)}</td>
        <td>${isAdministrator ? roleForm(base, member) : member.role}</td>
        <td class="tools">${(isAdministrator || (mayInvite && member.role !== 'Administrator')) && removal(base, member)}</td>
      </tr>`,
  );
  const waiting = invitations.map(
    (one) => html`
      <li><span>${one.email}, ${one.role}</span>
        ${mayInvite && post(`${base}/invitations/${one.id}/revoke`, 'Revoke')}</li>`,
  );
  return html`
    <section class="panel">
      <div class="head">
        <h2>Members</h2>
        ${mayInvite && opener('invite-users', 'Invite Users')}
        ${isAdministrator && opener('invite-admins', 'Invite Admins')}
      </div>
      <table>
        <thead><tr><th>Name</th><th>E-mail</th><th>Joined</th><th>Role</th><th></th></tr></thead>
        <tbody>${rows}</tbody>
      </table>
    </section>
    ${waiting.length > 0 && html`<section class="panel"><h2>Pending invitations</h2><ul class="lines">${waiting}</ul></section>`}
    ${mayInvite && inviteDialog(base, 'invite-users', 'Invite Users', 'User')}
    ${isAdministrator && inviteDialog(base, 'invite-admins', 'Invite Admins', 'Administrator')}`;
}
