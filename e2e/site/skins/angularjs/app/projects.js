import { insidemaps } from './module.js';

insidemaps.component('imProjects', {
  templateUrl: '/views/projects.html',
  controller($http, Notices) {
    this.$onInit = () =>
      $http.get('/app/api/projects').then(({ data }) => {
        this.projects = data.projects;
      }, Notices.failure);
  },
});
