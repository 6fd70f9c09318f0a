import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { readVault } from '../credentials.ts';
import { withDatabase } from '../database.ts';
import { openCredential } from '../open-credential.ts';
import { proveRecords } from '../prove-records.ts';
import { saveCredential } from '../save-credential.ts';
import { freshBrowser, newCredential } from '../testing/fresh-browser.ts';
import { changeKeys, storedKeys } from '../vault-keys.ts';
import { protectByDevice, protectByPassphrase, setLockAfter } from './change-protection.ts';
import { acceptOwnRecipient } from './recipient.ts';
import { unlock } from './unlock.ts';
import { lock, unlockedIdentity } from './unlocked.ts';
import { readLock } from './vault-lock.ts';

// The same files, at a cost a test can afford, and without a worker.
vi.mock('./derive.ts', async () => {
  const { openUnderPassphrase, sealUnderPassphrase } = await import('./passphrase-file.ts');
  return {
    sealWithPassphrase: (text: string, passphrase: string) => sealUnderPassphrase(text, passphrase, 4),
    openWithPassphrase: (file: Uint8Array, passphrase: string) =>
      openUnderPassphrase(file, passphrase).catch(() => undefined),
  };
});

const passphrase = 'six words that nobody else knows';
const start = Date.UTC(2026, 5, 1);
const at = (now: number) => () => now;

beforeEach(() => {
  freshBrowser();
  fakeBrowser.reset();
});

/** A vault with one credential under a passphrase, locked. */
async function lockedVault() {
  const request = newCredential();
  await saveCredential(request, start);
  await protectByPassphrase(passphrase, start);
  await lock();
  return request;
}

test('a locked vault saves, and gives nothing out until it is unlocked', async () => {
  const request = await lockedVault();
  const second = newCredential({ name: 'saved while locked' });
  await saveCredential(second, start);
  await expect(openCredential(request.id)).rejects.toMatchObject({ code: 'locked' });
  expect((await readLock(start)).locked).toBe(true);

  expect(await unlock(passphrase, Date.now)).toEqual({ unlocked: true });
  expect(await openCredential(request.id)).toBe(request.value);
  expect(await openCredential(second.id)).toBe(second.value);
});

test('changing the protection touches no sealed record', async () => {
  const request = newCredential();
  await saveCredential(request, start);
  const sealed = () => withDatabase(async (database) => (await database.get('records', request.id))?.sealed);
  const before = await sealed();
  await protectByPassphrase(passphrase, Date.now());
  await protectByPassphrase(`another ${passphrase}`, Date.now());
  await protectByDevice(Date.now());
  expect(await sealed()).toEqual(before);
  expect(await openCredential(request.id)).toBe(request.value);
});

test('the identity under a passphrase stands nowhere in clear text', async () => {
  await lockedVault();
  const keys = await withDatabase(storedKeys);
  expect(keys?.protection.by).toBe('passphrase');
  expect(Buffer.from(keys?.protection.identity as Uint8Array).toString('latin1')).not.toContain('AGE-SECRET');
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('AGE-SECRET');
});

test('wrong passphrases are counted and slowed; the right one still opens', async () => {
  await lockedVault();
  expect(await unlock('wrong', at(start))).toEqual({ unlocked: false, wrong: 1 });
  expect(await unlock('wrong', at(start))).toEqual({ unlocked: false, wrong: 2 });
  expect(await unlock('wrong', at(start))).toEqual({ unlocked: false, wrong: 3 });
  expect(await unlock(passphrase, at(start + 500))).toEqual({ unlocked: false, wait: 1_500 });
  expect(await unlock(passphrase, at(start + 2_000))).toEqual({ unlocked: true });
});

test.each([1, 5, 15, 60] as const)(
  'it locks itself %i minutes after unlocking, checked at each read',
  async (minutes) => {
    await lockedVault();
    await setLockAfter(minutes, start);
    await unlock(passphrase, at(start));
    expect(await unlockedIdentity(start + minutes * 60_000 - 1)).toBeDefined();
    expect(await unlockedIdentity(start + minutes * 60_000)).toBeUndefined();
    // Forgotten, not only refused: a clock set back does not bring it back.
    expect(await unlockedIdentity(start)).toBeUndefined();
  },
);

test('closing the browser locks it', async () => {
  await lockedVault();
  await setLockAfter('browser', start);
  await unlock(passphrase, at(start));
  expect(await unlockedIdentity(start + 365 * 86_400_000)).toBeDefined();
  await fakeBrowser.storage.session.clear();
  expect(await unlockedIdentity(start)).toBeUndefined();
});

test('a substituted recipient is found, stops saving, and is put right by the person', async () => {
  const request = await lockedVault();
  const foreign = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
  await withDatabase((database) => changeKeys(database, (keys) => ({ ...keys, recipient: foreign })));
  const stolen = newCredential();
  await saveCredential(stolen, start);

  await unlock(passphrase, Date.now);
  expect(await proveRecords(Date.now())).toEqual({ whole: 1, damaged: 1, recipient: false });
  expect((await readVault()).unopenable).toEqual(new Set([stolen.id]));
  expect((await readLock(Date.now())).disputed).toBe(true);
  await expect(saveCredential(newCredential(), start)).rejects.toMatchObject({ code: 'disputed' });

  await acceptOwnRecipient(Date.now());
  const after = newCredential();
  await saveCredential(after, start);
  expect(await openCredential(after.id)).toBe(after.value);
  expect(await openCredential(request.id)).toBe(request.value);
});
