import { insidemaps } from './module.js';

insidemaps.component('imOrganization', {
  templateUrl: '/views/organization.html',
  controller($http, $location, $routeParams, Notices) {
    this.tab = $routeParams.tab ?? 'overview';
    this.$onInit = () =>
      $http.get(`/app/api/organizations/${$routeParams.id}`).then(({ data }) => {
        this.organization = data;
        this.isAdministrator = data.role === 'Administrator';
        if (this.tab === 'api' && !this.isAdministrator) this.open('overview');
      }, Notices.failure);
    this.open = (tab) => {
      if (tab !== this.tab) $location.url(`/organizations/${$routeParams.id}/${tab}`);
    };
  },
});
