import { beforeEach, expect, test } from 'vitest';
import type { Credential } from '../domain/credential.ts';
import { newRecordId } from '../domain/record-id.ts';
import { listCredentials, readVault, updateCredential } from './credentials.ts';
import { withDatabase, writing } from './database.ts';
import { deleteCredential, purgeDeleted, restoreCredential, undoPeriod } from './deletion.ts';
import { openCredential } from './open-credential.ts';
import { saveCredential } from './save-credential.ts';
import { freshBrowser, newCredential } from './testing/fresh-browser.ts';
import { onVaultChange } from './vault-changes.ts';

beforeEach(freshBrowser);

const activate = (credential: Credential): Credential => ({ ...credential, state: 'active' });

test('the newest comes first', async () => {
  await saveCredential(newCredential({ name: 'older' }), 1000);
  await saveCredential(newCredential({ name: 'newer' }), 2000);
  expect((await listCredentials()).map(({ name }) => name)).toEqual(['newer', 'older']);
});

test('changes made at the same time are all kept', async () => {
  const { id } = await saveCredential(newCredential(), 1000);
  const addOne = (credential: Credential) => ({ ...credential, note: `${credential.note ?? ''}+` });
  await Promise.all(Array.from({ length: 8 }, () => updateCredential(id, addOne)));
  expect((await listCredentials())[0]?.note).toBe('++++++++');
});

test('a change leaves the value alone', async () => {
  const request = newCredential();
  await saveCredential(request, 1000);
  expect((await updateCredential(request.id, activate)).state).toBe('active');
  expect(await openCredential(request.id)).toBe(request.value);
});

test('what is not there cannot be changed or opened', async () => {
  await expect(updateCredential(newRecordId(), activate)).rejects.toMatchObject({ code: 'missing' });
  await expect(openCredential(newRecordId())).rejects.toMatchObject({ code: 'missing' });
});

test('a deletion can be undone for a while, then it is for good', async () => {
  const request = newCredential();
  await saveCredential(request, 1000);
  await deleteCredential(request.id, 5000);
  expect(await readVault()).toMatchObject({ credentials: [], deleted: [{ id: request.id }] });
  await expect(updateCredential(request.id, activate)).rejects.toMatchObject({ code: 'missing' });

  await purgeDeleted(5000 + undoPeriod - 1);
  await restoreCredential(request.id);
  expect(await openCredential(request.id)).toBe(request.value);

  await deleteCredential(request.id, 5000);
  await purgeDeleted(5000 + undoPeriod);
  expect(await readVault()).toMatchObject({ credentials: [], deleted: [], damaged: [] });
  await expect(restoreCredential(request.id)).rejects.toMatchObject({ code: 'missing' });
});

test('a clock that was set back does not keep what was deleted', async () => {
  const { id } = await saveCredential(newCredential(), 1000);
  await deleteCredential(id, undoPeriod * 9);
  await purgeDeleted(0);
  expect((await readVault()).deleted).toEqual([]);
});

test('a damaged record is told of and kept, and the others are read', async () => {
  const [whole, damaged] = [newCredential(), newCredential()];
  await saveCredential(whole, 1000);
  await saveCredential(damaged, 2000);
  await withDatabase(async (database) => {
    const records = await database.getAll('records');
    const [one, other] = [whole.id, damaged.id].map((id) => records.find((record) => record.id === id));
    if (!one || !other) throw new Error('both were just saved');
    // The metadata of another record do not pass for this one's.
    await writing(database, ['records']).store.put({ ...other, metadata: one.metadata });
  });
  expect(await readVault()).toMatchObject({ credentials: [{ id: whole.id }], damaged: [damaged.id] });
  expect(await openCredential(damaged.id)).toBe(damaged.value);
  await purgeDeleted(Number.MAX_SAFE_INTEGER);
  expect((await readVault()).damaged).toEqual([damaged.id]);
});

test('a file swapped between two records is not opened as the other', async () => {
  const [one, other] = [newCredential({ value: 'one' }), newCredential({ value: 'other' })];
  await saveCredential(one, 1000);
  await saveCredential(other, 1000);
  await withDatabase(async (database) => {
    const [mine, theirs] = await Promise.all([
      database.get('records', one.id),
      database.get('records', other.id),
    ]);
    if (!mine || !theirs) throw new Error('both were just saved');
    await writing(database, ['records']).store.put({ ...mine, sealed: theirs.sealed });
  });
  await expect(openCredential(one.id)).rejects.toMatchObject({ code: 'damaged' });
});

test('other parts hear of each change, until they stop listening', async () => {
  let heard = 0;
  const leave = new AbortController();
  const { id } = await saveCredential(newCredential(), 1000);
  const first = new Promise<void>((resolve) => {
    onVaultChange(() => {
      heard++;
      resolve();
    }, leave.signal);
  });
  await updateCredential(id, (credential) => credential);
  await updateCredential(id, activate);
  await first;
  leave.abort();
  await deleteCredential(id, 2000);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toBe(1);
});
