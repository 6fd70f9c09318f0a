/** The steps guides share: from any page of the site to the list of organizations, or to a tab of one of them. */
import type { Condition, Guide, Step } from '../../guide/guide.ts';
import type { Sight } from '../../locate/landmark.ts';
import * as landmarks from '../landmarks.ts';
import { organizationNameAbove } from '../organization-name.ts';

// Each screen implies the ones before it. What opens over a screen may hide it, and implies it as well.

/** The API tab of an organization. */
export const apiScreen: Condition = {
  any: [
    { seen: landmarks.masterTokensSection },
    { seen: landmarks.tokenNameDialog },
    { seen: landmarks.tokenPrompt },
    { seen: landmarks.keyDialog },
  ],
};

/** The Users tab of an organization. */
export const usersScreen: Condition = {
  any: [{ seen: landmarks.membersSection }, { seen: landmarks.inviteDialog }],
};
const organizationScreen: Condition = {
  any: [{ seen: landmarks.apiTab }, { seen: landmarks.usersTab }, apiScreen],
};

/** The list of the person's organizations, which may be empty. */
export const organizationsScreen: Condition = {
  any: [
    { seen: landmarks.createOrganization },
    { seen: landmarks.organizationDialog },
    { seen: landmarks.organizationDetails },
  ],
};
const organizationList: Condition = { any: [organizationsScreen, organizationScreen] };
const userMenuOpen: Condition = { any: [{ usable: landmarks.myOrganizations }, organizationList] };
const signedIn: Condition = { any: [{ seen: landmarks.userMenu }, userMenuOpen] };

/** Only administrators see the API tab; everybody sees who else is in the organization. */
const onlyUsersTab: Condition = {
  all: [{ seen: landmarks.usersTab }, { not: { seen: landmarks.apiTab } }],
};

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
  troubles: [
    {
      when: {
        all: [
          { seen: landmarks.createOrganization },
          // A list that is still on its way, or did not come, is none that is empty.
          ...[landmarks.organizationDetails, landmarks.loading, landmarks.serverError].map(
            (other) => ({ not: { seen: other } }) as const,
          ),
        ],
      },
      text: 'trouble_noOrganization_text',
      onceLost: true,
    },
  ],
};

const openApiTab: Step = {
  id: 'open-api-tab',
  title: 'step_openApiTab_title',
  text: 'step_openApiTab_text',
  targets: [{ landmark: landmarks.apiTab, text: 'step_openApiTab_tab' }],
  done: apiScreen,
  troubles: [
    {
      when: onlyUsersTab,
      text: 'trouble_notAdministrator_text',
      onceLost: true,
    },
  ],
};

const openUsersTab: Step = {
  id: 'open-users-tab',
  title: 'step_openUsersTab_title',
  text: 'step_openUsersTab_text',
  targets: [{ landmark: landmarks.usersTab, text: 'step_openUsersTab_tab' }],
  done: usersScreen,
};

/** Sign in, your name, My Organizations. Who is in one of them has to go there all the same. */
export const wayToOrganizations: readonly Step[] = [
  openSite,
  signIn,
  { ...openUserMenu, done: { any: [{ usable: landmarks.myOrganizations }, organizationsScreen] } },
  { ...openOrganizations, done: organizationsScreen },
];
/** … Organization Details. */
export const wayToOrganization: readonly Step[] = [
  openSite,
  signIn,
  openUserMenu,
  openOrganizations,
  openOrganization,
];
/** … API. */
export const wayToApiTab: readonly Step[] = [...wayToOrganization, openApiTab];
/** … Users. */
export const wayToUsersTab: readonly Step[] = [...wayToOrganization, openUsersTab];

/** The name of the organization whose tabs are shown. */
function organizationOn(sight: Sight): string | undefined {
  const tab = sight.get(landmarks.apiTab.id)?.element ?? sight.get(landmarks.usersTab.id)?.element;
  return tab && organizationNameAbove(tab);
}

/** What all guides have in common. */
export const anywhere = {
  troubles: [{ when: { seen: landmarks.serverError }, text: 'trouble_serverError_text' }],
  // How the site says that something is on its way.
  loading: { seen: landmarks.loading },
} as const satisfies Partial<Guide>;

/** What guides within one organization have in common. */
export const withinOrganization = {
  ...anywhere,
  organization: organizationOn,
  also: [landmarks.apiTab, landmarks.usersTab],
} as const satisfies Partial<Guide>;

/** What guides on the API tab have in common. */
export const onApiTab = {
  ...withinOrganization,
  here: apiScreen,
  unfit: [{ when: onlyUsersTab, text: 'unfit_notAdministrator_text' }],
} as const satisfies Partial<Guide>;

/** What guides on the Users tab have in common. */
export const onUsersTab = { ...withinOrganization, here: usersScreen } as const satisfies Partial<Guide>;
