import { insidemaps } from './module.js';

insidemaps.component('imUsersTab', {
  templateUrl: '/views/users-tab.html',
  bindings: { organization: '<' },
  controller($http, Dialogs, Notices) {
    this.roles = ['Administrator', 'Supervisor', 'User', 'Scanner', 'Limited Scanner'];
    const base = () => `/app/api/organizations/${this.organization.id}`;
    const load = () =>
      $http.get(`${base()}/members`).then(({ data }) => {
        this.members = data.members.map((member) => ({ ...member, chosen: member.role }));
        this.invitations = data.invitations;
      }, Notices.failure);

    this.$onInit = () => {
      this.isAdministrator = this.organization.role === 'Administrator';
      this.mayInvite = this.isAdministrator || this.organization.role === 'Supervisor';
      return load();
    };
    this.mayRemove = (member) => this.isAdministrator || (this.mayInvite && member.role !== 'Administrator');

    this.setRole = (member) => {
      if (member.chosen === member.role) return;
      $http.patch(`${base()}/members/${member.id}`, { role: member.chosen }).then(load, (response) => {
        member.chosen = member.role;
        Notices.failure(response);
      });
    };
    this.remove = (member) =>
      Dialogs.confirm('Remove user', `Remove ${member.name} from ${this.organization.name}?`)
        .then(() => $http.delete(`${base()}/members/${member.id}`).catch(Notices.failure))
        .then(load);
    this.invite = (title, role) =>
      Dialogs.form('/views/invite.html', { title }, (form) =>
        $http.post(`${base()}/invitations`, { emails: addresses(form.emails), role }),
      ).then(load);
    this.revoke = (invitation) =>
      $http.delete(`${base()}/invitations/${invitation.id}`).then(load, Notices.failure);
  },
});

function addresses(text = '') {
  return text.split(/[\s,;]+/).filter((part) => part !== '');
}
