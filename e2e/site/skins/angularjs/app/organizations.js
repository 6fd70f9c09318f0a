import { insidemaps } from './module.js';

insidemaps.component('imOrganizations', {
  templateUrl: '/views/organizations.html',
  controller($http, Dialogs, Notices) {
    const load = () =>
      $http.get('/app/api/organizations').then(({ data }) => {
        this.organizations = data.organizations;
        this.invitations = data.invitations;
      }, Notices.failure);
    this.$onInit = load;

    this.create = () =>
      Dialogs.form('/views/create-organization.html', {}, (form) =>
        $http.post('/app/api/organizations', { name: form.name }),
      ).then(load);
    this.accept = (invitation) =>
      $http.post(`/app/api/invitations/${invitation.id}/accept`).then(() => {
        Notices.success(`You are now a member of ${invitation.organization}.`);
        return load();
      }, Notices.failure);
    this.decline = (invitation) =>
      $http.post(`/app/api/invitations/${invitation.id}/decline`).then(load, Notices.failure);
  },
});
