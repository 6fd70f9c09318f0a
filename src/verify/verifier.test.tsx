// @vitest-environment happy-dom
/** A page that verifies, as the person meets it: the real vault and the real rules; only the site is made up. */
import '../platform/testing/english.ts';
import { useSignal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useEffect } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Credential } from '../domain/credential.ts';
import { stubNavigator } from '../platform/testing/locks.ts';
import { listCredentials, updateCredential } from '../vault/credentials.ts';
import { allowVerifying } from '../vault/may-verify.ts';
import { protectByPassphrase } from '../vault/protection/change-protection.ts';
import { unlock } from '../vault/protection/unlock.ts';
import { lock } from '../vault/protection/unlocked.ts';
import { saveCredential } from '../vault/save-credential.ts';
import { freshBrowser, newCredential } from '../vault/testing/fresh-browser.ts';
import { onVaultChange } from '../vault/vault-changes.ts';
import { mint } from './testing/mint.ts';
import { ProofList } from './ui/proof-list.tsx';
import { startVerifier } from './verifier.ts';

vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser: fake } = await import('@webext-core/fake-browser');
  return { default: Object.assign(fake, { permissions: { contains: async () => true } }) };
});
vi.mock('../vault/protection/derive.ts', async () => {
  const { openUnderPassphrase, sealUnderPassphrase } = await import('../vault/protection/passphrase-file.ts');
  return {
    sealWithPassphrase: (text: string, passphrase: string) => sealUnderPassphrase(text, passphrase, 4),
    openWithPassphrase: (file: Uint8Array, passphrase: string) =>
      openUnderPassphrase(file, passphrase).catch(() => undefined),
  };
});

const minute = 60_000;
const works = () => new Response('{"data":"x"}');
const refuses = () => new Response('{}', { status: 401 });
const site = vi.fn(async (_url: string, _init: RequestInit) => works());
let leave = new AbortController();

beforeEach(() => {
  freshBrowser();
  stubNavigator();
  site.mockReset().mockImplementation(async () => works());
  vi.stubGlobal('fetch', site);
  leave = new AbortController();
});
afterEach(() => {
  leave.abort();
  cleanup();
  vi.useRealTimers();
});

async function saved(name: string, known: Partial<Credential> = {}): Promise<Credential> {
  const request = newCredential({ name, value: mint({ name }), expiresAt: Date.UTC(2090, 0) });
  await saveCredential(request, Date.now());
  return updateCredential(request.id, (credential) => ({ ...credential, ...known }));
}

/** The popup's list, which follows the vault. */
function Page({ verifier }: { verifier: ReturnType<typeof startVerifier> }) {
  const credentials = useSignal<readonly Credential[]>([]);
  useEffect(() => {
    const read = async () => {
      credentials.value = await listCredentials();
    };
    onVaultChange(read, leave.signal);
    void read();
  }, [credentials]);
  return <ProofList credentials={credentials.value} verifier={verifier} />;
}
const open = () => render(<Page verifier={startVerifier(leave.signal)} />);
const item = async (name: string) =>
  within((await screen.findByText(name)).closest('li') as unknown as HTMLElement);
const press = async (name: string) => fireEvent.click((await item(name)).getByRole('button'));

test('the first press explains and asks; only what is allowed is done', async () => {
  await saved('Shop');
  open();
  await press('Shop');
  const question = await screen.findByRole('dialog');
  expect(question.textContent).toMatch(/www\.insidemaps\.com .* nowhere else/);
  fireEvent.click(within(question).getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(site).not.toHaveBeenCalled();

  await press('Shop');
  fireEvent.submit((await screen.findByRole('dialog')).querySelector('form') as HTMLFormElement);
  await (await item('Shop')).findByText(/^It works/);
  expect(site).toHaveBeenCalledOnce();
  expect((await listCredentials())[0]).toMatchObject({ state: 'active', verifiedAt: expect.any(Number) });
});

test('while the answer is awaited the button says so and does nothing more', async () => {
  await saved('Shop', { state: 'active', verifiedAt: Date.now() + 5, name: 'Shop' });
  await saved('Other');
  await allowVerifying(true);
  let answer: (response: Response) => void = () => {};
  open();
  await waitFor(() => expect(site).toHaveBeenCalledOnce());
  vi.useFakeTimers({ now: Date.now() + minute, toFake: ['Date'] });
  site.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  await press('Other');
  const busy = await (await item('Other')).findByRole('button', { name: 'Verifying…' });
  expect(busy.getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(busy);
  await waitFor(() => expect(site).toHaveBeenCalledTimes(2));
  answer(refuses());
  await (await item('Other')).findByText(/does not accept/);
  expect(site).toHaveBeenCalledTimes(2);
});

test('once allowed it asks by itself for what waits, and for nothing else', async () => {
  await allowVerifying(true);
  const now = Date.now();
  await saved('Waits');
  await saved('Newly active', { state: 'active', stateSince: now });
  await saved('Proven', { state: 'active', stateSince: now - 5, verifiedAt: now });
  await saved('Replaced', { state: 'replaced' });
  await saved('Ended', { expiresAt: now - 1 });
  await saveCredential(newCredential({ kind: 'api-key', value: 'key-0123456789-0123456789' }), now);
  open();
  await waitFor(async () =>
    expect((await listCredentials()).filter(({ verifiedAt }) => verifiedAt).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Waits', 'Newly active', 'Proven']),
    ),
  );
  await saved('One more');
  await waitFor(() => expect(site).toHaveBeenCalledTimes(3));
  expect(new Set(site.mock.calls.map(([, { headers }]) => JSON.stringify(headers))).size).toBe(3);
});

test('a locked vault asks nothing by itself, and is asked for by hand in vain; unlocking is enough', async () => {
  await saved('Shop');
  await allowVerifying(true);
  await protectByPassphrase('six words that nobody knows', Date.now());
  await lock();
  open();
  await press('Shop');
  await (await item('Shop')).findByText(/locked/);
  expect(site).not.toHaveBeenCalled();
  await unlock('six words that nobody knows', Date.now);
  await waitFor(() => expect(site).toHaveBeenCalledOnce());
});

test('one that is active on the page and refused by the API is said by itself; that a token waits is not', async () => {
  await allowVerifying(true);
  site.mockImplementation(async () => refuses());
  await saved('Waits');
  await saved('Seen active', { state: 'active', stateSince: Date.now() });
  open();
  await (await item('Seen active')).findByText(/does not accept this token/);
  await waitFor(() => expect(site).toHaveBeenCalledTimes(2));
  expect((await item('Waits')).queryByText(/accept/)).toBeNull();
  // What was found out a moment ago is the answer to who asks now.
  await press('Waits');
  await (await item('Waits')).findByText(/does not accept this token yet/);
  (await item('Waits')).getByText(/can be asked again at \d/);
  expect(site).toHaveBeenCalledTimes(2);
});

test('a site in trouble is left alone, however many wait', async () => {
  await allowVerifying(true);
  site.mockImplementation(async () => new Response('', { status: 503 }));
  for (let nr = 0; nr < 5; nr++) await saved(`Token ${nr}`);
  open();
  await waitFor(() => expect(site).toHaveBeenCalled());
  await saved('One more');
  await (await screen.findByText('More in the vault: 3')).isConnected;
  await press('One more');
  await (await item('One more')).findByText(/can be asked again at \d/);
  expect(site).toHaveBeenCalledOnce();
});

test('taken back while others wait for their turn, none of them is asked for', async () => {
  await allowVerifying(true);
  for (let nr = 0; nr < 4; nr++) await saved(`Token ${nr}`);
  site.mockImplementation(async () => {
    await allowVerifying(false);
    return works();
  });
  open();
  await waitFor(async () =>
    expect((await listCredentials()).filter(({ verifiedAt }) => verifiedAt)).toHaveLength(1),
  );
  await press('Token 1');
  await screen.findByRole('dialog');
  expect(site).toHaveBeenCalledOnce();
});
