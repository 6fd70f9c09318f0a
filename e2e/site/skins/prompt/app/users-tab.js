import { api, attempt } from './api.js';
import { action, day, grid, make } from './dom.js';
import { gear } from './menu.js';

const roles = ['Administrator', 'Supervisor', 'User', 'Scanner', 'Limited Scanner'];

/** A chosen role counts once the checkmark below it is clicked. */
function roleCell(base, member, redraw) {
  const options = roles.map((role) => make('option', { selected: role === member.role }, role));
  const select = make('select', {}, options);
  const save = () =>
    attempt(async () => {
      await api.patch(`${base}/members/${member.id}`, { role: select.value });
      redraw();
    });
  const check = make('img', { src: '/images/check.svg', alt: '', title: 'Set role', width: 14, height: 14 });
  return make('td', {}, select, make('br'), action(check, save));
}

/** Members, their roles, and invitations. */
export async function usersTab({ id, name: organizationName, role }, redraw) {
  const base = `/organizations/${id}`;
  const { members, invitations } = await api.get(`${base}/members`);
  const isAdministrator = role === 'Administrator';
  const mayInvite = isAdministrator || role === 'Supervisor';

  const invite = (invited) => () =>
    attempt(async () => {
      const text = prompt('E-mail addresses, separated by commas:');
      if (text === null) return;
      const emails = text.split(/[\s,;]+/).filter((one) => one !== '');
      await api.post(`${base}/invitations`, { emails, role: invited });
      alert('The invitations have been sent.');
      redraw();
    });
  const drop = (path, question) => () =>
    attempt(async () => {
      if (!confirm(question)) return;
      await api.remove(`${base}/${path}`);
      redraw();
    });

  const rows = members.map((member) => {
    const mayRemove = isAdministrator || (mayInvite && member.role !== 'Administrator');
    const question = `Remove ${member.name} from ${organizationName}?`;
    const remove = ['Remove user from organization', drop(`members/${member.id}`, question)];
    return [
      member.isYou ? `${member.name} (you)` : member.name,
      member.email,
      day(member.joinedAt),
      isAdministrator ? roleCell(base, member, redraw) : member.role,
      make('td', { align: 'right' }, mayRemove && gear('', [remove])),
    ];
  });
  const waiting = invitations.map((one) => [
    one.email,
    one.role,
    mayInvite
      ? action('Revoke', drop(`invitations/${one.id}`, `Revoke the invitation of ${one.email}?`))
      : '',
  ]);
  return [
    make(
      'fieldset',
      {},
      make('legend', {}, 'Members'),
      grid(['Name', 'E-mail', 'Since', 'Role', ''], rows),
      make(
        'p',
        {},
        mayInvite && make('button', { onclick: invite('User') }, 'Invite Users'),
        ' ',
        isAdministrator && make('button', { onclick: invite('Administrator') }, 'Invite Admins'),
      ),
    ),
    waiting.length > 0 &&
      make('fieldset', {}, make('legend', {}, 'Pending invitations'), grid(['E-mail', 'Role', ''], waiting)),
  ];
}
