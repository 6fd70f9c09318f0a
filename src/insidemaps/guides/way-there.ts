/** The steps every guide shares: from any page of the site to the API tab of an organization. */
import type { Condition, Step, Trouble } from '../../guide/guide.ts';
import * as landmarks from '../landmarks.ts';

// Each screen implies the ones before it. What opens over a screen may hide it, and implies it as well.
const apiScreen: Condition = {
  any: [
    { seen: landmarks.masterTokensSection },
    { seen: landmarks.tokenNameDialog },
    { seen: landmarks.tokenPrompt },
  ],
};
const organizationScreen: Condition = {
  any: [{ seen: landmarks.apiTab }, { seen: landmarks.usersTab }, apiScreen],
};
const organizationList: Condition = { any: [{ seen: landmarks.organizationDetails }, organizationScreen] };
const userMenuOpen: Condition = { any: [{ usable: landmarks.myOrganizations }, organizationList] };
const signedIn: Condition = { any: [{ seen: landmarks.userMenu }, userMenuOpen] };

const openSite: Step = {
  id: 'open-site',
  title: 'step_openSite_title',
  text: 'step_openSite_text',
  targets: [],
  // The card is only ever shown on the site.
  done: { all: [] },
};

const signIn: Step = {
  id: 'sign-in',
  title: 'step_signIn_title',
  text: 'step_signIn_text',
  targets: [
    { landmark: landmarks.getStarted, text: 'step_signIn_getStarted' },
    { landmark: landmarks.emailField, text: 'step_signIn_email' },
    {
      landmark: landmarks.passwordField,
      text: 'step_signIn_password',
      when: { filled: landmarks.emailField },
    },
    {
      landmark: landmarks.signInButton,
      text: 'step_signIn_button',
      when: { all: [{ filled: landmarks.emailField }, { filled: landmarks.passwordField }] },
    },
  ],
  done: signedIn,
  troubles: [
    { when: { seen: landmarks.wrongPassword }, text: 'trouble_wrongPassword_text' },
    { when: { seen: landmarks.sessionExpired }, text: 'trouble_sessionExpired_text' },
  ],
};

const openUserMenu: Step = {
  id: 'open-user-menu',
  title: 'step_openUserMenu_title',
  text: 'step_openUserMenu_text',
  targets: [{ landmark: landmarks.userMenu, text: 'step_openUserMenu_button' }],
  done: userMenuOpen,
};

const openOrganizations: Step = {
  id: 'open-organizations',
  title: 'step_openOrganizations_title',
  text: 'step_openOrganizations_text',
  targets: [{ landmark: landmarks.myOrganizations, text: 'step_openOrganizations_item' }],
  done: organizationList,
};

const openOrganization: Step = {
  id: 'open-organization',
  title: 'step_openOrganization_title',
  text: 'step_openOrganization_text',
  targets: [{ landmark: landmarks.organizationDetails, text: 'step_openOrganization_button' }],
  done: organizationScreen,
};

const openApiTab: Step = {
  id: 'open-api-tab',
  title: 'step_openApiTab_title',
  text: 'step_openApiTab_text',
  targets: [{ landmark: landmarks.apiTab, text: 'step_openApiTab_tab' }],
  done: apiScreen,
  troubles: [
    {
      // Only administrators see the API tab; everybody sees who else is in the organization.
      when: { all: [{ seen: landmarks.usersTab }, { not: { seen: landmarks.apiTab } }] },
      text: 'trouble_notAdministrator_text',
      onceLost: true,
    },
  ],
};

/** Sign in, your name, My Organizations, Organization Details, API. */
export const wayToApiTab: readonly Step[] = [
  openSite,
  signIn,
  openUserMenu,
  openOrganizations,
  openOrganization,
  openApiTab,
];

/** What may stand in the way anywhere on the site. */
export const troublesAnywhere: readonly Trouble[] = [
  { when: { seen: landmarks.serverError }, text: 'trouble_serverError_text' },
];

/** How the site says that something is on its way. */
export const pageLoading: Condition = { seen: landmarks.loading };
