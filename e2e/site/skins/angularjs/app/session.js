import { insidemaps } from './module.js';

/** Who is signed in. `ready` settles once the server has said so, or could not be asked. */
insidemaps.factory('Session', ($http) => {
  const session = {
    account: null,
    ready: null,
    signIn: (email, password) => $http.post('/app/api/session', { email, password }).then(remember),
    signUp: (person) => $http.post('/app/api/accounts', person).then(remember),
    rename: (name) => $http.patch('/app/api/account', { name }).then(remember),
    signOut: () => $http.delete('/app/api/session').then(session.forget),
    forget: () => {
      session.account = null;
    },
  };
  function remember(response) {
    session.account = response.data.account;
  }
  session.ready = $http.get('/app/api/session').then(remember);
  return session;
});

insidemaps.config(($httpProvider) => {
  $httpProvider.interceptors.push(($q, $injector, $rootScope) => ({
    responseError(response) {
      const isSignIn = response.config.url === '/app/api/session';
      if (response.status === 401 && !isSignIn) {
        $injector.get('Session').forget();
        $injector.get('$uibModalStack').dismissAll('expired');
        $rootScope.$broadcast('session:expired');
      }
      return $q.reject(response);
    },
  }));
});
