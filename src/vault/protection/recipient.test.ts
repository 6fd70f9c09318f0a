import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { beforeEach, expect, test } from 'vitest';
import { withDatabase } from '../database.ts';
import { saveCredential } from '../save-credential.ts';
import { freshBrowser, newCredential } from '../testing/fresh-browser.ts';
import { storedKeys } from '../vault-keys.ts';
import { checkRecipient } from './recipient.ts';
import { readLock } from './vault-lock.ts';

const now = Date.UTC(2026, 10, 24);

beforeEach(async () => {
  freshBrowser();
  await saveCredential(newCredential(), now);
});

test('a check that was begun in a vault that is gone says nothing of the new one', async () => {
  const erased = await generateX25519Identity();
  expect(await checkRecipient(erased, await identityToRecipient(erased))).toBe(true);
  expect((await readLock(now)).disputed).toBe(false);
});

test('a stored recipient of somebody else is disputed', async () => {
  const keys = await withDatabase(storedKeys);
  expect(await checkRecipient(await generateX25519Identity(), keys?.recipient ?? '')).toBe(false);
  expect((await readLock(now)).disputed).toBe(true);
});
