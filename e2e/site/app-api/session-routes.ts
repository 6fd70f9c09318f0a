import { json, type Reply } from '../http.ts';
import { type Call, type Route, route, sessionCookie } from './router.ts';
import { accountView } from './views.ts';

const twoWeeks = 14 * 24 * 3600;

function cookie(value: string, maxAge: number): Readonly<Record<string, string>> {
  return {
    'set-cookie': `${sessionCookie}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; Secure; SameSite=Lax`,
  };
}

function whoAmI({ model, sessionId }: Call): Reply {
  const account = model.accounts.ofSession(sessionId);
  return json(200, { account: account ? accountView(account) : null });
}

function signIn({ model, request }: Call): Reply {
  const { sessionId, account } = model.accounts.signIn(request.body.email, request.body.password);
  return json(200, { account: accountView(account) }, cookie(sessionId, twoWeeks));
}

function signUp({ model, request }: Call): Reply {
  const { name, email, password } = request.body;
  const account = model.accounts.signUp({ name, email, password });
  const sessionId = model.accounts.startSession(account.id);
  return json(201, { account: accountView(account) }, cookie(sessionId, twoWeeks));
}

function signOut({ model, sessionId }: Call): Reply {
  if (sessionId !== undefined) model.accounts.signOut(sessionId);
  return json(200, {}, cookie('', 0));
}

function rename(call: Call): Reply {
  const account = call.account();
  call.model.accounts.rename(account, call.request.body.name);
  return json(200, { account: accountView(account) });
}

/** Signing in, up and out, and one's own name. */
export const sessionRoutes: readonly Route[] = [
  route('GET', '/session', whoAmI),
  route('POST', '/session', signIn),
  route('DELETE', '/session', signOut),
  route('POST', '/accounts', signUp),
  route('PATCH', '/account', rename),
];
