import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Credential } from '../domain/credential.ts';
import { newRun } from '../domain/run.ts';
import { saveCredential } from '../vault/save-credential.ts';
import { freshBrowser, newCredential } from '../vault/testing/fresh-browser.ts';

vi.mock('../platform/browser.ts', () => ({ browser: fakeBrowser }));
vi.mock('./tell-tabs.ts', () => ({ tellAllTabs: async () => [] }));
const { runItem, toldItem } = await import('./items.ts');
const { noteProof } = await import('./prove.ts');
const { listCredentials } = await import('../vault/credentials.ts');

const row = (name: string) => ({ name, detail: '', index: 0, count: 1 });
const states = async () =>
  Object.fromEntries((await listCredentials()).map(({ name, state }: Credential) => [name, state]));

beforeEach(async () => {
  freshBrowser();
  await runItem.set(newRun('remove-api-key', 1));
  await toldItem.set({ startedAt: 1, told: { 'key-row': row('Reporting') } });
});

test('a key whose row is gone is removed in the vault; others stay', async () => {
  for (const name of ['Reporting', 'Other'])
    await saveCredential(newCredential({ kind: 'api-key', name }), 1);
  await noteProof('remove', 5);
  expect((await runItem.get())?.journal.proven).toEqual(['remove']);
  expect(await states()).toEqual({ Reporting: 'removed', Other: 'active' });
});

test('of two keys with one name, and of a token with the name of a key, nothing is said', async () => {
  for (const kind of ['api-key', 'api-key', 'master-token'] as const)
    await saveCredential(newCredential({ kind, name: 'Reporting' }), 1);
  await noteProof('remove', 5);
  expect((await listCredentials()).map(({ state }) => state).toSorted()).toEqual([
    'active',
    'active',
    'not-activated',
  ]);
});

test('a step that leaves no state, or that the guide does not have, changes nothing in the vault', async () => {
  await saveCredential(newCredential({ kind: 'api-key', name: 'Reporting' }), 1);
  await noteProof('sign-in', 5);
  await noteProof('made-up', 5);
  expect(await states()).toEqual({ Reporting: 'active' });
});
