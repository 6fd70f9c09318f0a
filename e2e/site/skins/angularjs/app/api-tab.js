import { insidemaps } from './module.js';

insidemaps.component('imApiTab', {
  templateUrl: '/views/api-tab.html',
  bindings: { organization: '<' },
  controller($http, Dialogs, Notices) {
    const base = () => `/app/api/organizations/${this.organization.id}`;
    const loadTokens = () =>
      $http.get(`${base()}/master-tokens`).then(({ data }) => {
        this.tokens = data.tokens;
      }, Notices.failure);
    const loadKeys = () =>
      $http.get(`${base()}/api-keys`).then(({ data }) => {
        this.keys = data.keys;
      }, Notices.failure);

    this.$onInit = () => {
      loadTokens();
      loadKeys();
    };

    this.generate = () =>
      Dialogs.form('/views/generate-token.html', {}, (form) =>
        $http.post(`${base()}/master-tokens`, { name: form.name }),
      ).then(({ data }) => {
        loadTokens();
        return Dialogs.prompt('Master token', data.value, 'token');
      });
    this.setActive = (token, action) =>
      $http.post(`${base()}/master-tokens/${token.id}/${action}`).then(loadTokens, Notices.failure);
    this.replace = (token) =>
      Dialogs.confirm(
        'Replace token',
        'A new token will be generated. The previous value of the token will become invalid. Do you want to proceed?',
      )
        .then(() => $http.post(`${base()}/master-tokens/${token.id}/replace`))
        .then(({ data }) => {
          loadTokens();
          return Dialogs.prompt('Master token', data.value, 'token');
        })
        .catch((reason) => reason.status !== undefined && Notices.failure(reason));

    this.createKey = () =>
      Dialogs.form('/views/new-api-key.html', { days: '365' }, (form) =>
        $http.post(`${base()}/api-keys`, { name: form.name, days: Number(form.days) }),
      ).then(({ data }) => {
        loadKeys();
        return Dialogs.prompt('API key', data.value, 'key');
      });
    this.deactivateKey = (key) =>
      $http.post(`${base()}/api-keys/${key.id}/deactivate`).then(loadKeys, Notices.failure);
    this.removeKey = (key) =>
      Dialogs.confirm('Remove API key', `Remove the API key ${key.name}?`)
        .then(() => $http.delete(`${base()}/api-keys/${key.id}`).catch(Notices.failure))
        .then(loadKeys);
  },
});
