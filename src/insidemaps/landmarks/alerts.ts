/** What the site says when something went wrong. */
import type { Landmark } from '../../locate/landmark.ts';
import * as alerts from '../alert-words.ts';
import * as words from '../words.ts';
import { signInForm } from './way-there.ts';

export const wrongPassword: Landmark = {
  id: 'wrong-password',
  role: 'text',
  shows: alerts.wrongPassword,
  within: signInForm,
  alike: true,
};

export const sessionExpired: Landmark = {
  id: 'session-expired',
  role: 'text',
  shows: alerts.sessionExpired,
  alike: true,
};

export const serverError: Landmark = {
  id: 'server-error',
  role: 'text',
  shows: alerts.serverError,
  alike: true,
};

export const loading: Landmark = {
  id: 'loading',
  role: 'text',
  names: words.loading,
  alike: true,
};
