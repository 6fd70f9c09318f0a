import type { Reply } from '../../http.ts';
import { Refusal } from '../../model/refusal.ts';
import { login, nextOf } from './pages/entrance.ts';
import type { Flash, Visit } from './visit.ts';

/** Answers a form, given the parts of its path. */
type Handle = (visit: Visit, ...parts: string[]) => Reply;

/** Goes on to a page, as every form does. */
export function redirect(location: string, headers: Reply['headers'] = {}): Reply {
  return { status: 303, headers: { ...headers, location } };
}

/** Does something, and says on the page `back` what came of it; `then` may lead elsewhere. */
function act(
  back: (...parts: string[]) => string,
  run: (visit: Visit, ...parts: string[]) => Flash | undefined,
): Handle {
  return (visit, ...parts) => {
    try {
      const flash = run(visit, ...parts);
      if (flash) visit.leave(flash);
    } catch (error) {
      if (!(error instanceof Refusal) || error.status === 401) throw error;
      visit.leave({ kind: 'failure', text: error.message });
    }
    return redirect(back(...parts));
  };
}

function done(text: string): Flash {
  return { kind: 'success', text };
}

function enter(path: string): Handle {
  return (visit) => {
    try {
      return redirect(nextOf(visit), visit.send('POST', path, visit.request.body).headers);
    } catch (error) {
      if (error instanceof Refusal) return { ...login(visit, error.message), status: error.status };
      throw error;
    }
  };
}

const tab =
  (name: string) =>
  (id = '') =>
    `/organizations/${id}${name}`;
const overview = tab('');
const apiTab = tab('/api');
const usersTab = tab('/users');
const own = () => '/organizations';

function issue(kind: 'token' | 'key', visit: Visit, path: string, body: Record<string, unknown> = {}): Flash {
  return { kind, text: visit.ask<{ value: string }>('POST', path, body).value };
}

/** Every form of the site. */
export const forms: readonly (readonly [pattern: RegExp, handle: Handle])[] = [
  [/^\/login$/, enter('/session')],
  [/^\/signup$/, enter('/accounts')],
  [/^\/logout$/, (visit) => redirect('/', visit.send('DELETE', '/session').headers)],
  [
    /^\/account$/,
    act(
      () => '/account',
      (visit) => {
        visit.ask('PATCH', '/account', visit.request.body);
        return done('Your name has been changed.');
      },
    ),
  ],
  [
    /^\/organizations$/,
    act(own, (visit) => {
      const { name } = visit.ask<{ name: string }>('POST', '/organizations', visit.request.body);
      return done(`${name} has been created. You are its administrator.`);
    }),
  ],
  [
    /^\/organizations\/(\w+)$/,
    act(overview, (visit, id) => {
      visit.ask('PATCH', `/organizations/${id}`, visit.request.body);
      return done('The name has been changed.');
    }),
  ],
  [
    /^\/invitation\/(\w+)\/(accept|decline)$/,
    act(own, (visit, id, answer) => {
      visit.ask('POST', `/invitations/${id}/${answer}`);
      return answer === 'accept' ? done('You have joined the organization.') : undefined;
    }),
  ],
  [
    /^\/organizations\/(\w+)\/master-tokens$/,
    act(apiTab, (visit, id) =>
      issue('token', visit, `/organizations/${id}/master-tokens`, visit.request.body),
    ),
  ],
  [
    /^\/organizations\/(\w+)\/master-tokens\/(\w+)\/replace$/,
    act(apiTab, (visit, id, token) =>
      issue('token', visit, `/organizations/${id}/master-tokens/${token}/replace`),
    ),
  ],
  [
    /^\/organizations\/(\w+)\/(master-tokens|api-keys)\/(\w+)\/(activate|deactivate)$/,
    act(apiTab, (visit, id, list, credential, action) => {
      visit.ask('POST', `/organizations/${id}/${list}/${credential}/${action}`);
      return undefined;
    }),
  ],
  [
    /^\/organizations\/(\w+)\/api-keys$/,
    act(apiTab, (visit, id) => {
      const { name, days } = visit.request.body;
      return issue('key', visit, `/organizations/${id}/api-keys`, { name, days: Number(days) });
    }),
  ],
  [
    /^\/organizations\/(\w+)\/(api-keys|members|invitations)\/(\w+)\/(?:remove|revoke)$/,
    (visit, id = '', list = '', entry = '') =>
      act(list === 'api-keys' ? apiTab : usersTab, () => {
        visit.ask('DELETE', `/organizations/${id}/${list}/${entry}`);
        return undefined;
      })(visit, id),
  ],
  [
    /^\/organizations\/(\w+)\/members\/(\w+)\/role$/,
    act(usersTab, (visit, id, member) => {
      const { role } = visit.request.body;
      const { name } = visit.ask<{ name: string }>('PATCH', `/organizations/${id}/members/${member}`, {
        role,
      });
      return done(`${name} is now ${role}.`);
    }),
  ],
  [
    /^\/organizations\/(\w+)\/invitations$/,
    act(usersTab, (visit, id) => {
      const { role, emails } = visit.request.body;
      const addresses = String(emails)
        .split(/[\s,;]+/)
        .filter((one) => one !== '');
      visit.ask('POST', `/organizations/${id}/invitations`, { role, emails: addresses });
      return done('The invitations have been sent.');
    }),
  ],
];
