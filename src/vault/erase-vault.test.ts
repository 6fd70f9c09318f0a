import { beforeEach, expect, test } from 'vitest';
import { listCredentials } from './credentials.ts';
import { purgeDeleted } from './deletion.ts';
import { eraseVault } from './erase-vault.ts';
import { saveCredential } from './save-credential.ts';
import { freshBrowser, newCredential } from './testing/fresh-browser.ts';

beforeEach(freshBrowser);

test('nothing is left after an erasure, and looking makes nothing new', async () => {
  await saveCredential(newCredential(), Date.now());
  expect(await indexedDB.databases()).toHaveLength(1);
  await eraseVault();
  expect(await listCredentials()).toEqual([]);
  await purgeDeleted(Date.now());
  expect(await indexedDB.databases()).toEqual([]);
});
