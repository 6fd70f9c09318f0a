import { beforeEach, expect, test } from 'vitest';
import { withDatabase } from './database.ts';
import { ensureKeys } from './ensure-keys.ts';
import { vaultIdentity } from './identity.ts';
import { freshBrowser } from './testing/fresh-browser.ts';

beforeEach(freshBrowser);

/** Fresh keys are protected by the device. */
async function deviceKeys() {
  const keys = await withDatabase(ensureKeys);
  if (keys.protection.by !== 'device') throw new Error('not protected by the device');
  return { ...keys, protection: keys.protection };
}

test('whoever asks first, everybody gets the same keys', async () => {
  const asked = await Promise.all(Array.from({ length: 6 }, () => withDatabase(ensureKeys)));
  expect(new Set(asked.map(({ recipient }) => recipient)).size).toBe(1);
  const identities = await Promise.all(asked.map((keys) => vaultIdentity(keys)));
  expect(new Set(identities).size).toBe(1);
  expect(identities[0]).toMatch(/^AGE-SECRET-KEY-1/);
});

test('no script can export a device key, and the identity is not stored in clear text', async () => {
  const keys = await deviceKeys();
  for (const key of [keys.protection.key, keys.metadataKey]) {
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  }
  const stored = Buffer.from(keys.protection.identity.data).toString('latin1');
  expect(stored).not.toContain('AGE-SECRET-KEY');
});

test('an identity that was tampered with is damaged, not wrong', async () => {
  const keys = await deviceKeys();
  const data = keys.protection.identity.data.map((byte) => byte ^ 1);
  const identity = { ...keys.protection.identity, data };
  const tampered = { ...keys, protection: { ...keys.protection, identity } };
  await expect(vaultIdentity(tampered)).rejects.toMatchObject({ code: 'damaged' });
});
