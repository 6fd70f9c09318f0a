import { reactive } from 'vue';
import { api, onSessionEnd } from './api.js';

/** Who is signed in; `null` is nobody. */
export const session = reactive({ account: null, hasEnded: false });

const asked = api.get('/session').then(
  ({ account }) => {
    session.account = account;
  },
  () => undefined,
);

/** Resolves once the server has said who is signed in. */
export function whoIsThere() {
  return asked;
}

function take({ account }) {
  session.account = account;
  session.hasEnded = false;
}

/** Signs in. */
export async function signIn({ email, password }) {
  take(await api.post('/session', { email, password }));
}

/** Creates an account and signs in. */
export async function signUp({ name, email, password }) {
  take(await api.post('/accounts', { name, email, password }));
}

/** Changes the person's own name. */
export async function rename(name) {
  take(await api.patch('/account', { name }));
}

/** Signs out. */
export async function signOut() {
  await api.remove('/session');
  session.account = null;
}

onSessionEnd.call = () => {
  session.account = null;
  session.hasEnded = true;
};
