/** The real vault, the real rules; only the site is made up. */
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Credential } from '../domain/credential.ts';
import { setManaged } from '../managed/testing/managed-area.ts';
import { stubNavigator } from '../platform/testing/locks.ts';
import { listCredentials, updateCredential } from '../vault/credentials.ts';
import { allowVerifying, mayVerify } from '../vault/may-verify.ts';
import { saveCredential } from '../vault/save-credential.ts';
import { freshBrowser, newCredential } from '../vault/testing/fresh-browser.ts';
import { paceItem } from './items.ts';
import { claims, mint } from './testing/mint.ts';
import { verifyCredential } from './verify-credential.ts';

const access = vi.hoisted(() => ({ given: true }));
vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser: fake } = await import('@webext-core/fake-browser');
  return { default: Object.assign(fake, { permissions: { contains: async () => access.given } }) };
});

const session = 'a-session-token-that-nobody-keeps';

const stay = new AbortController().signal;
const works = () => new Response(JSON.stringify({ data: session }));
const site = vi.fn(async (_url: string, _init: RequestInit) => works());
const now = Date.UTC(2026, 10, 24, 12);

beforeEach(() => {
  freshBrowser();
  stubNavigator();
  access.given = true;
  site.mockReset().mockImplementation(async () => works());
  vi.stubGlobal('fetch', site);
  vi.useFakeTimers({ now, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function saved(value = mint(), known: Partial<Credential> = {}): Promise<Credential> {
  const request = newCredential({ value });
  await saveCredential(request, Date.now());
  return updateCredential(request.id, (credential) => ({ ...credential, ...known }));
}
const verify = (credential: Credential) => verifyCredential(credential, stay);
const kept = async ({ id }: Credential) => (await listCredentials()).find((one) => one.id === id);

test('nothing is called before the person allowed it, nor after it was taken back', async () => {
  const credential = await saved();
  expect(await mayVerify()).toBe(false);
  expect(await verify(credential)).toEqual({ result: 'not-allowed' });
  expect(site).not.toHaveBeenCalled();
  // What a content script can write in Firefox allows nothing.
  for (const key of ['verifies', 'may-verify', 'consent'])
    await fakeBrowser.storage.local.set({ [key]: true });
  expect(await verify(credential)).toEqual({ result: 'not-allowed' });
  // Control.
  await allowVerifying(true);
  expect(await verify(credential)).toEqual({ result: 'works' });
  expect(site).toHaveBeenCalledOnce();

  await allowVerifying(false);
  vi.setSystemTime(now + 3_600_000);
  expect(await verify(credential)).toEqual({ result: 'not-allowed' });
  expect(site).toHaveBeenCalledOnce();
});

test('one that works is active and verified, and of the session token nothing is kept', async () => {
  await allowVerifying(true);
  const credential = await saved();
  await verify(credential);
  expect(await kept(credential)).toMatchObject({ state: 'active', stateSince: now, verifiedAt: now });
  const stored = JSON.stringify(await fakeBrowser.storage.local.get(null));
  expect(stored).toContain('verify-pace');
  expect(stored.includes(session)).toBe(false);
});

test('one that is refused is never called replaced or verified', async () => {
  await allowVerifying(true);
  site.mockImplementation(async () => new Response('{}', { status: 401 }));
  const waiting = await saved();
  expect(await verify(waiting)).toEqual({ result: 'refused' });
  expect(await kept(waiting)).toEqual(waiting);
  const active = await saved(mint({ nr: 2 }), { state: 'active', verifiedAt: 5 });
  expect(await verify(active)).toEqual({ result: 'refused' });
  expect(await kept(active)).toMatchObject({ verifiedAt: 5 });
  expect((await kept(active))?.state).not.toBe('replaced');
});

test.each([
  ['a server error', 500],
  ['too many questions', 429],
  ['a page of its own', 200],
])('%s changes nothing of the credential, and holds back the next question', async (_, status) => {
  await allowVerifying(true);
  site.mockImplementation(async () => new Response('<html>', { status, headers: { 'retry-after': '300' } }));
  const credential = await saved();
  await verify(credential);
  expect(await kept(credential)).toEqual(credential);
  vi.setSystemTime(now + 299_000);
  const other = await saved(mint({ nr: 2 }));
  expect(await verify(other)).toEqual({ result: 'too-early', until: now + 300_000 });
  expect(site).toHaveBeenCalledOnce();
  vi.setSystemTime(now + 300_000);
  await verify(other);
  expect(site).toHaveBeenCalledTimes(2);
});

test('a token is shown only to the host that issued it, and to none that nobody here knows', async () => {
  await allowVerifying(true);
  const from = (host: string, nr: number) => saved(mint({ nr }), { host });
  expect(await verify(await from('stage.insidemaps.com', 2))).toEqual({ result: 'works' });
  expect(site.mock.calls.map(([url]) => url)).toEqual(['https://stage.insidemaps.com/api/v2/sessionToken']);
  expect(await verify(await from('evil.example', 3))).toEqual({ result: 'no-access' });
  expect(site).toHaveBeenCalledOnce();
});

test('two pages that ask at once ask once', async () => {
  await allowVerifying(true);
  const credential = await saved();
  const answers = await Promise.all([verify(credential), verify(credential), verify(credential)]);
  expect(answers.map(({ result }) => result)).toEqual(['works', 'too-early', 'too-early']);
  expect(site).toHaveBeenCalledOnce();
});

test('a page that is closed while it waits has asked', async () => {
  await allowVerifying(true);
  const credential = await saved();
  const page = new AbortController();
  site.mockImplementation(async () => {
    page.abort();
    throw new DOMException('', 'AbortError');
  });
  await verifyCredential(credential, page.signal);
  expect(await verify(credential)).toMatchObject({ result: 'too-early' });
});

test('a clock that was a year ahead holds nothing up for longer than a minute', async () => {
  await allowVerifying(true);
  vi.setSystemTime(now + 365 * 24 * 3_600_000);
  const credential = await saved();
  await verify(credential);
  vi.setSystemTime(now);
  expect(await verify(credential)).toEqual({ result: 'too-early', until: now + 60_000 });
});

test('a pace that somebody else wrote is none', async () => {
  await allowVerifying(true);
  for (const pace of [
    'x',
    { asked: { x: 1 }, troubles: 0, notBefore: 0 },
    { asked: {}, troubles: 1e9, notBefore: 0 },
    { asked: {}, troubles: 0, notBefore: null },
  ]) {
    await fakeBrowser.storage.local.set({ 'verify-pace': pace });
    expect(await paceItem.get()).toEqual({ asked: {}, troubles: 0, notBefore: 0 });
  }
  await fakeBrowser.storage.local.set({ 'verify-pace': { asked: {}, troubles: 0, notBefore: 8.64e15 } });
  expect(await verify(await saved())).toEqual({ result: 'too-early', until: now + 3_600_000 });
});

test.each([
  ['no `exp`', { exp: undefined }],
  ['`exp` before `iat`', { exp: claims.iat - 1 }],
  ['the year 9999', { exp: 253_402_300_799 }],
  ['texts for times', { iat: 'x', exp: 'y' }],
])('claims that lie decide nothing, the API does: %s', async (_, lies) => {
  await allowVerifying(true);
  expect(await verify(await saved(mint(lies)))).toEqual({ result: 'works' });
});

test('a value that is no master token goes nowhere', async () => {
  await allowVerifying(true);
  for (const value of ['an-api-key-0123456789', 'a\r\nHost: evil', `${mint()} `, `${mint()}\u0000`])
    expect(await verify(await saved(value))).toEqual({ result: 'no-token' });
  expect(site).not.toHaveBeenCalled();
});

test('a token of another organization than it is kept under is not sent', async () => {
  await allowVerifying(true);
  const foreign = await saved(mint({ organizationId: 'z9Y8x7W6v5' }));
  expect(await verify(foreign)).toEqual({ result: 'wrong-organization' });
  expect(site).not.toHaveBeenCalled();
  // Control: where nothing is known of the organization, the API decides.
  expect(await verify({ ...foreign, organization: {} })).toEqual({ result: 'works' });
});

test('without a network or the site’s permission nobody is asked, and nothing counts as asked', async () => {
  await allowVerifying(true);
  const credential = await saved();
  stubNavigator(false);
  expect(await verify(credential)).toEqual({ result: 'unreachable' });
  stubNavigator();
  access.given = false;
  expect(await verify(credential)).toEqual({ result: 'no-access' });
  expect(site).not.toHaveBeenCalled();
  access.given = true;
  expect(await verify(credential)).toEqual({ result: 'works' });
});

test('a credential that was deleted meanwhile fails as one that is missing', async () => {
  await allowVerifying(true);
  const credential = await saved();
  await expect(verify({ ...credential, id: newCredential().id })).rejects.toMatchObject({ code: 'missing' });
  expect(site).not.toHaveBeenCalled();
});

test('where an organization does not let tokens be verified nothing is called, whoever allowed it', async () => {
  await allowVerifying(true);
  const credential = await saved();
  await setManaged({ verification: false });
  expect(await verify(credential)).toEqual({ result: 'managed-off' });
  expect(site).not.toHaveBeenCalled();
  await setManaged({});
  expect(await verify(credential)).toEqual({ result: 'works' });
});
