import { request } from 'node:https';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededPassword, seededPeople } from './model.ts';
import { type Site, skinNames, startSite } from './server.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

let site: Site;
let cookie = '';

beforeAll(async () => {
  site = await startSite({ skin: 'angularjs', latency: 0 });
});
afterAll(() => site.close());

interface CallOptions {
  readonly body?: unknown;
  readonly bearer?: string;
  readonly origin?: string;
}

function call(method: string, path: string, options: CallOptions = {}): Promise<Answer> {
  const headers = {
    cookie,
    ...(options.bearer === undefined ? {} : { authorization: `Bearer ${options.bearer}` }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(
      `${site.origin}${path}`,
      { method, headers, rejectUnauthorized: false },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => {
          text += chunk;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
      },
    );
    sent.on('error', reject);
    sent.end(options.body === undefined ? undefined : JSON.stringify(options.body));
  });
}

async function signIn(): Promise<void> {
  const answer = await call('POST', '/app/api/session', {
    body: { email: seededPeople.administrator.email, password: seededPassword },
  });
  cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
}

async function firstOrganization(): Promise<string> {
  const { organizations } = JSON.parse((await call('GET', '/app/api/organizations')).text);
  return organizations[0].id;
}

it('gives a session token for an active master token, and shows the organization with it', async () => {
  await signIn();
  const id = await firstOrganization();
  const base = `/app/api/organizations/${id}/master-tokens`;
  const made = JSON.parse((await call('POST', base, { body: { name: 'Listings' } })).text);
  const exchange = () => call('GET', '/api/v2/sessionToken', { bearer: made.value });

  expect((await exchange()).status).toBe(401);
  await call('POST', `${base}/${made.token.id}/activate`);
  const answer = await exchange();
  expect(answer.status).toBe(200);
  expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);

  const bearer = JSON.parse(answer.text).data;
  expect(JSON.parse((await call('GET', `/api/v2/organizations/${id}`, { bearer })).text).data.id).toBe(id);
  const projects = JSON.parse(
    (await call('GET', `/api/v2/organizations/${id}/projects`, { bearer })).text,
  ).data;
  expect((await call('GET', `/api/v2/projects/${projects[0].id}`, { bearer })).status).toBe(200);
  expect((await call('GET', '/api/v2/organizations/AAAAAAAAAA', { bearer })).status).toBe(404);
});

it('tells a value once and never again', async () => {
  await signIn();
  const base = `/app/api/organizations/${await firstOrganization()}/master-tokens`;
  const { value } = JSON.parse((await call('POST', base, { body: { name: 'Once' } })).text);
  const list = (await call('GET', base)).text;
  expect(list).toContain('Once');
  expect(list).not.toContain(value);
});

it('refuses any other master token with 401', async () => {
  expect((await call('GET', '/api/v2/sessionToken', { bearer: 'a.b.c' })).status).toBe(401);
  expect((await call('GET', '/api/v2/sessionToken')).status).toBe(401);
});

it('lets nothing be kept by a cache', async () => {
  const paths = [
    '/',
    '/vendor/angular/angular.min.js',
    '/app/api/session',
    '/api/v2/sessionToken',
    '/favicon.ico',
  ];
  for (const path of paths) expect((await call('GET', path)).headers['cache-control'], path).toBe('no-store');
});

it('gives away no file but the front end', async () => {
  for (const path of [
    '/vendor/angular/../../package.json',
    '/app/%2e%2e/skin.ts',
    '/app/../../../server.ts',
  ]) {
    expect((await call('GET', path)).status, path).not.toBe(200);
  }
});

it('fails, forgets sessions and goes away when told to', async () => {
  await signIn();
  site.behaviour.failNext(1);
  expect((await call('GET', '/app/api/projects')).status).toBe(500);
  expect((await call('GET', '/app/api/projects')).status).toBe(200);
  site.model.accounts.expireSessions();
  expect((await call('GET', '/app/api/projects')).status).toBe(401);
  site.behaviour.offline = true;
  await expect(call('GET', '/')).rejects.toThrow();
  site.behaviour.offline = false;
});

it.each(skinNames)(
  'serves the %s front end, also where the links in e-mails lead',
  async (skin) => {
    const { origin, close } = await startSite({ skin });
    const home = await call('GET', '/', { origin });
    expect(home).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
    const links = [...home.text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(links).not.toEqual([]);
    for (const path of links) expect((await call('GET', path, { origin })).status, path).toBe(200);
    expect([200, 302]).toContain((await call('GET', '/invitation/abc', { origin })).status);
    await close();
  },
  60_000,
);
