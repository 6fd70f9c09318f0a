/** What an organization's policy does to protection and lock, in the real vault. */
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { setManaged } from '../../managed/testing/managed-area.ts';
import { saveCredential } from '../save-credential.ts';
import { freshBrowser, newCredential } from '../testing/fresh-browser.ts';
import { protectByDevice, protectByPassphrase, setLockAfter } from './change-protection.ts';
import { unlock } from './unlock.ts';
import { holdToPolicy, lock, unlockedIdentity, unlockedUntil } from './unlocked.ts';
import { readLock } from './vault-lock.ts';

vi.mock('./derive.ts', async () => {
  const { openUnderPassphrase, sealUnderPassphrase } = await import('./passphrase-file.ts');
  return {
    sealWithPassphrase: (text: string, passphrase: string) => sealUnderPassphrase(text, passphrase, 4),
    openWithPassphrase: (file: Uint8Array, passphrase: string) => openUnderPassphrase(file, passphrase),
  };
});

const passphrase = 'six words that nobody else knows';
const now = Date.UTC(2026, 5, 1);
const minutes = (count: number) => now + count * 60_000;

beforeEach(() => {
  freshBrowser();
  fakeBrowser.reset();
});

test('where a passphrase is required, saving works without one, and it cannot be taken away', async () => {
  await setManaged({ protectionRequired: true });
  await saveCredential(newCredential(), now);
  expect(await readLock(now)).toMatchObject({ by: 'device' });
  await protectByPassphrase(passphrase, now);
  await expect(protectByDevice(now)).rejects.toMatchObject({ code: 'managed' });
  expect(await readLock(now)).toMatchObject({ by: 'passphrase' });
  // Control: without the policy it can.
  await setManaged({});
  await protectByDevice(now);
  expect(await readLock(now)).toMatchObject({ by: 'device' });
});

test('no choice and no unlocking outlasts the longest time', async () => {
  await setManaged({ longestAutoLock: 5 });
  await protectByPassphrase(passphrase, now);
  expect(await unlockedUntil()).toBe(minutes(5));
  for (const chosen of [60, 'browser'] as const) {
    await setLockAfter(chosen, now);
    expect(await unlockedUntil()).toBe(minutes(5));
    expect(await readLock(now)).toMatchObject({ lockAfter: 5 });
  }
  await setLockAfter(1, now);
  expect(await unlockedUntil()).toBe(minutes(1));
});

test('what the person chose before holds again once the policy is gone', async () => {
  await protectByPassphrase(passphrase, now);
  await setLockAfter(60, now);
  await lock();
  await setManaged({ longestAutoLock: 15 });
  await unlock(passphrase, () => now);
  expect(await unlockedUntil()).toBe(minutes(15));
  await setManaged({});
  await unlock(passphrase, () => now);
  expect(await unlockedUntil()).toBe(minutes(60));
});

test('a policy that arrives while the vault is unlocked counts from the unlocking', async () => {
  await protectByPassphrase(passphrase, now);
  await setLockAfter('browser', now);
  await holdToPolicy(minutes(2));
  expect(await unlockedUntil()).toBeUndefined();
  await setManaged({ longestAutoLock: 5 });
  await holdToPolicy(minutes(2));
  expect(await unlockedUntil()).toBe(minutes(5));
  expect(await unlockedIdentity(minutes(2))).toBeDefined();
  await setManaged({ longestAutoLock: 1 });
  await holdToPolicy(minutes(2));
  expect(await unlockedIdentity(minutes(2))).toBeUndefined();
});
