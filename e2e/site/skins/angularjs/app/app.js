import './account.js';
import './api-tab.js';
import './dialogs.js';
import './header.js';
import './notices.js';
import './organization.js';
import './organizations.js';
import './overview-tab.js';
import './pages.js';
import './projects.js';
import './users-tab.js';
import { insidemaps } from './module.js';

const signedIn = {
  account: ($q, Session) => Session.ready.then(() => Session.account ?? $q.reject('signed out')),
};

insidemaps
  .config(($routeProvider) => {
    $routeProvider
      .when('/', { template: '<im-home></im-home>' })
      .when('/pricing', { templateUrl: '/views/pricing.html' })
      .when('/help', { templateUrl: '/views/help.html' })
      .when('/invitation/:id', { template: '<im-invitation></im-invitation>' })
      .when('/projects', { template: '<im-projects></im-projects>', resolve: signedIn })
      .when('/account', { template: '<im-account></im-account>', resolve: signedIn })
      .when('/organizations', { template: '<im-organizations></im-organizations>', resolve: signedIn })
      .when('/organizations/:id/:tab?', {
        template: '<im-organization></im-organization>',
        resolve: signedIn,
      })
      .otherwise({ redirectTo: '/' });
  })
  .run(($rootScope, $location, Dialogs, Notices) => {
    const askToLogIn = (reason) => {
      const wanted = $location.url();
      $location.url('/').replace();
      Dialogs.signIn(wanted, reason);
    };
    $rootScope.$on('$routeChangeStart', Notices.clear);
    $rootScope.$on('$routeChangeError', (_event, _next, _previous, reason) => {
      if (reason === 'signed out') askToLogIn('Please log in to see this page.');
      else Notices.failure(reason);
    });
    $rootScope.$on('session:expired', () => askToLogIn('Your session has expired. Please log in again.'));
  });
