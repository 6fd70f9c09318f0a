/** From the public home page to the tabs of an organization. */
import type { Landmark } from '../../locate/landmark.ts';
import * as words from '../words.ts';

/** Leads from the public pages to signing in. */
export const getStarted: Landmark = {
  id: 'get-started',
  role: 'control',
  names: words.getStarted,
  place: 'top-right',
  alike: true,
};

/** The group of fields for signing in. */
export const signInForm: Landmark = {
  id: 'sign-in-form',
  role: 'form',
  names: words.password,
  input: 'password',
  holds: words.signIn,
};

/** Another way to the form, and a sign that nobody is signed in. */
export const signInLink: Landmark = {
  id: 'sign-in-link',
  role: 'control',
  names: words.signIn,
  place: 'top-right',
  outside: [signInForm],
  alike: true,
};

export const emailField: Landmark = {
  id: 'email-field',
  role: 'field',
  names: words.email,
  input: 'email',
  within: signInForm,
};

export const passwordField: Landmark = {
  id: 'password-field',
  role: 'field',
  names: words.password,
  input: 'password',
  within: signInForm,
};

export const signInButton: Landmark = {
  id: 'sign-in-button',
  role: 'control',
  names: words.signIn,
  within: signInForm,
};

/** The person's own name at the top right: its text is theirs, so it is known by its place and its menu. */
export const userMenu: Landmark = {
  id: 'user-menu',
  role: 'control',
  place: 'top-right',
  opens: [...words.myOrganizations, ...words.signOut],
  not: [...words.getStarted, ...words.signIn, ...words.signUp, ...words.options],
  unlessSeen: [getStarted, signInLink, signInForm],
};

export const myOrganizations: Landmark = {
  id: 'my-organizations',
  role: 'menu-item',
  names: words.myOrganizations,
  openedBy: userMenu,
};

/** One per organization the person belongs to. */
export const organizationDetails: Landmark = {
  id: 'organization-details',
  role: 'control',
  names: words.organizationDetails,
  several: true,
};

/** Only administrators see it. */
export const apiTab: Landmark = {
  id: 'api-tab',
  role: 'tab',
  names: words.api,
  beside: [...words.users, ...words.overview],
};

export const usersTab: Landmark = {
  id: 'users-tab',
  role: 'tab',
  names: words.users,
  beside: [...words.api, ...words.overview],
};
