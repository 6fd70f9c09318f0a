import { insidemaps } from './module.js';

insidemaps.component('imOverviewTab', {
  templateUrl: '/views/overview-tab.html',
  bindings: { organization: '<' },
  controller($http, Notices) {
    this.$onInit = () => {
      this.name = this.organization.name;
      this.isAdministrator = this.organization.role === 'Administrator';
    };
    this.save = () =>
      $http.patch(`/app/api/organizations/${this.organization.id}`, { name: this.name }).then(({ data }) => {
        this.organization.name = data.name;
        Notices.success('The organization has been renamed.');
      }, Notices.failure);
  },
});
