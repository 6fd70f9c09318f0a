import { beforeEach, expect, test } from 'vitest';
import { newRecordId } from '../domain/record-id.ts';
import { listCredentials } from '../vault/credentials.ts';
import type { NewCredential } from '../vault/save-credential.ts';
import { saveCredential } from '../vault/save-credential.ts';
import { freshBrowser, newCredential } from '../vault/testing/fresh-browser.ts';
import { linkReplaced } from './link-replaced.ts';

beforeEach(freshBrowser);

async function save(name: string, at: number, change: Partial<NewCredential> = {}) {
  return (await saveCredential(newCredential({ name, ...change }), at)).id;
}
const one = async (id: string) => (await listCredentials()).find((each) => each.id === id);
const states = async () => (await listCredentials()).map(({ state }) => state);

test('the old one is marked and the two are linked, once', async () => {
  const old = await save('Shop', 1_000);
  const next = await save('Shop', 2_000);
  await linkReplaced(next, 'Shop', 3_000);
  expect(await one(old)).toMatchObject({ state: 'replaced', replacedBy: next });
  expect(await one(next)).toMatchObject({ state: 'not-activated', replaces: old });
  const before = await listCredentials();
  await linkReplaced(next, 'Shop', 4_000);
  expect(await listCredentials()).toEqual(before);
});

test('of several of that name it is the newest that is still in use', async () => {
  const oldest = await save('Shop', 1_000);
  const newer = await save('Shop', 2_000);
  const third = await save('Shop', 3_000);
  await linkReplaced(third, 'Shop', 4_000);
  expect(await one(newer)).toMatchObject({ replacedBy: third });
  const fourth = await save('Another', 5_000);
  await linkReplaced(fourth, 'Shop', 6_000);
  expect(await one(third)).toMatchObject({ replacedBy: fourth });
  expect((await one(oldest))?.replacedBy).toBeUndefined();
});

test.each([
  ['another name', { name: 'Website' }],
  ['another kind', { kind: 'api-key' as const }],
  ['another organization', { organization: { id: 'other' } }],
])('one of %s is left as it is', async (_, change) => {
  await save('Shop', 1_000, change);
  const next = await save('Next', 2_000);
  const before = await states();
  await linkReplaced(next, 'Shop', 3_000);
  expect(await states()).toEqual(before);
  expect((await one(next))?.replaces).toBeUndefined();
});

test('what is not in the vault replaces nothing', async () => {
  await save('Shop', 1_000);
  const before = await listCredentials();
  await linkReplaced(newRecordId(), 'Shop', 2_000);
  expect(await listCredentials()).toEqual(before);
});
