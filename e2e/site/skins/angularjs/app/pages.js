import { insidemaps } from './module.js';

insidemaps.component('imHome', {
  templateUrl: '/views/home.html',
  controller(Session, Dialogs) {
    this.session = Session;
    this.start = () => Dialogs.signIn('/projects');
  },
});

insidemaps.component('imInvitation', {
  templateUrl: '/views/invitation.html',
  controller($http, $location, $routeParams, Session, Dialogs, Notices) {
    const url = `/app/api/invitations/${$routeParams.id}`;
    this.$onInit = () =>
      Session.ready.then(() => {
        if (!Session.account) return Dialogs.signIn($location.url(), 'Log in to answer the invitation.');
        return $http.get('/app/api/organizations').then(({ data }) => {
          this.invitation = data.invitations.find((one) => one.id === $routeParams.id);
          this.loaded = true;
        }, Notices.failure);
      });
    this.accept = () =>
      $http
        .post(`${url}/accept`)
        .then(({ data }) => $location.url(`/organizations/${data.id}`), Notices.failure);
    this.decline = () =>
      $http.post(`${url}/decline`).then(() => $location.url('/organizations'), Notices.failure);
  },
});
