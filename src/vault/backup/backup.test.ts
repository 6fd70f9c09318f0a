import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { beforeEach, expect, test, vi } from 'vitest';
import { largestFile, openWithIdentity, readAgeFile } from '../age/age-file.ts';
import { sealFor } from '../age/seal-for.ts';
import { readVault, updateCredential } from '../credentials.ts';
import { deleteCredential } from '../deletion.ts';
import { openCredential } from '../open-credential.ts';
import { protectByPassphrase } from '../protection/change-protection.ts';
import { lock } from '../protection/unlocked.ts';
import { saveCredential } from '../save-credential.ts';
import { freshBrowser, newCredential } from '../testing/fresh-browser.ts';
import { type Backup, parseBackup, writeBackup } from './backup-format.ts';
import { collectBackup } from './make-backup.ts';
import { planRestore, restore } from './restore.ts';

vi.mock('../protection/derive.ts', async () => {
  const { openUnderPassphrase, sealUnderPassphrase } = await import('../protection/passphrase-file.ts');
  return {
    sealWithPassphrase: (text: string, passphrase: string) => sealUnderPassphrase(text, passphrase, 4),
    openWithPassphrase: (file: Uint8Array, passphrase: string) =>
      openUnderPassphrase(file, passphrase).catch(() => undefined),
  };
});

beforeEach(freshBrowser);

const now = Date.UTC(2026, 5, 1);

/** A vault of three, one of them with all that can be known of it, and one deleted. */
async function fill() {
  const requests = ['one', 'two “quoted” 😀', 'три'].map((name, index) =>
    newCredential({
      name,
      value: `value number ${index} that is long enough`,
      kind: index ? 'api-key' : 'master-token',
    }),
  );
  for (const request of requests) await saveCredential(request, now);
  const [first] = requests;
  if (first)
    await updateCredential(first.id, (one) => ({
      ...one,
      state: 'active',
      note: 'the floor plan robot',
      verifiedAt: 5,
    }));
  const gone = newCredential({ name: 'deleted' });
  await saveCredential(gone, now);
  await deleteCredential(gone.id, Date.now());
  return requests;
}

test('what is backed up comes back in another browser, with its values, states and notes, once', async () => {
  const requests = await fill();
  const before = (await readVault()).credentials;
  const { backup, left } = await collectBackup(now);
  expect(left).toEqual([]);
  const text = writeBackup(backup);

  freshBrowser();
  const plan = await planRestore(parseBackup(text));
  expect(plan.fresh).toHaveLength(3);
  expect(await restore(plan)).toBe(3);
  expect((await readVault()).credentials).toEqual(before);
  for (const { id, value } of requests) expect(await openCredential(id)).toBe(value);

  const again = await planRestore(parseBackup(text));
  expect(again.fresh).toEqual([]);
  expect(again.present).toHaveLength(3);
  // A plan that was made before somebody else restored changes nothing either.
  expect(await restore(plan)).toBe(0);
  expect((await readVault()).credentials).toHaveLength(3);
});

test('the same value under another id is the same credential, also within one backup', async () => {
  await fill();
  const { backup } = await collectBackup(now);
  const copies = backup.credentials.map((entry) => ({ ...entry, id: newCredential().id }));
  const plan = await planRestore({ ...backup, credentials: copies });
  expect(plan.fresh).toEqual([]);
  freshBrowser();
  const twice = await planRestore({ ...backup, credentials: [...backup.credentials, ...copies] });
  expect(twice.fresh).toHaveLength(3);
  expect(twice.present).toHaveLength(3);
});

test('restoring needs no unlocking, backing up does', async () => {
  await fill();
  const { backup } = await collectBackup(now);
  freshBrowser();
  await saveCredential(newCredential({ name: 'own', value: 'a value of this browser' }), now);
  await protectByPassphrase('a passphrase that is long', now);
  await lock();
  expect(await restore(await planRestore(backup))).toBe(3);
  await expect(collectBackup(now)).rejects.toMatchObject({ code: 'locked' });
});

test('storage that is full in the middle leaves the vault as it was', async () => {
  await fill();
  const { backup } = await collectBackup(now);
  freshBrowser();
  await saveCredential(newCredential({ name: 'own', value: 'a value of this browser' }), now);
  const plan = await planRestore(backup);
  let adds = 0;
  const add = IDBObjectStore.prototype.add;
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    adds += 1;
    if (adds === 3) {
      this.transaction.abort();
      throw new DOMException('full', 'QuotaExceededError');
    }
    return add.apply(this, args);
  });
  await expect(restore(plan)).rejects.toMatchObject({ code: 'full' });
  full.mockRestore();
  expect((await readVault()).credentials.map(({ name }) => name)).toEqual(['own']);
});

const malformed: readonly [string, unknown, string][] = [
  ['no JSON', 'not json', 'notBackup'],
  ['another JSON', '{"hello": 1}', 'notBackup'],
  ['a newer version', JSON.stringify({ format: 'waykey-backup', version: 2, anything: true }), 'newer'],
  [
    'one bad entry among good ones',
    (backup: Backup) =>
      writeBackup({
        ...backup,
        credentials: [...backup.credentials, { ...backup.credentials[0], id: 'x' } as never],
      }),
    'notBackup',
  ],
  [
    'an empty value',
    (backup: Backup) =>
      writeBackup({ ...backup, credentials: backup.credentials.map((entry) => ({ ...entry, value: '' })) }),
    'notBackup',
  ],
];
test.each(malformed)('%s is refused entirely', async (_, make, code) => {
  await fill();
  const { backup } = await collectBackup(now);
  const text = typeof make === 'function' ? make(backup) : make;
  expect(() => parseBackup(text)).toThrow(expect.objectContaining({ code }));
});

test('a file for somebody else, truncated, changed or of another kind does not open', async () => {
  const [mine, other] = await Promise.all([generateX25519Identity(), generateX25519Identity()]);
  const bytes = await sealFor('the text', { recipients: [await identityToRecipient(mine)] });
  const file = await readAgeFile(new Blob([bytes]));
  expect(file.needs).toBe('identity');
  expect(await openWithIdentity(file, ` ${mine}\n`)).toBe('the text');
  expect(await openWithIdentity(file, other)).toBeUndefined();
  expect(await openWithIdentity(file, 'AGE-SECRET-KEY-1TYPO')).toBeUndefined();
  for (let length = 100; length < bytes.length; length += 7) {
    const cut = await readAgeFile(new Blob([bytes.slice(0, length)]));
    expect(await openWithIdentity(cut, mine)).toBeUndefined();
  }
  await expect(readAgeFile(new Blob(['PK zip']))).rejects.toMatchObject({ code: 'notAge' });
  await expect(readAgeFile(new Blob([]))).rejects.toMatchObject({ code: 'notAge' });
  const huge = {
    size: largestFile + 1,
    arrayBuffer: () => Promise.reject(new Error('read')),
  } as unknown as Blob;
  await expect(readAgeFile(huge)).rejects.toMatchObject({ code: 'tooLarge' });
});
