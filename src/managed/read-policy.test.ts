import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { onPolicyChange, readPolicy } from './read-policy.ts';
import { setManaged } from './testing/managed-area.ts';

beforeEach(() => fakeBrowser.reset());

test('a policy that comes late, changes or goes is read again each time', async () => {
  expect(await readPolicy()).toMatchObject({ protectionRequired: false });
  await setManaged({ protectionRequired: true });
  expect(await readPolicy()).toMatchObject({ protectionRequired: true });
  await setManaged({});
  expect(await readPolicy()).toMatchObject({ protectionRequired: false });
});

test('whoever listens hears of policies, and of nothing else', async () => {
  const changed = vi.fn();
  const gone = new AbortController();
  onPolicyChange(changed, gone.signal);
  await fakeBrowser.storage.onChanged.trigger({}, 'local');
  expect(changed).not.toHaveBeenCalled();
  await fakeBrowser.storage.onChanged.trigger({}, 'managed');
  expect(changed).toHaveBeenCalledOnce();
  gone.abort();
  await fakeBrowser.storage.onChanged.trigger({}, 'managed');
  expect(changed).toHaveBeenCalledOnce();
});

test('a browser that has no policies at all is one where nothing is set', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValueOnce(
    new Error('no managed storage manifest'),
  );
  expect(await readPolicy()).toMatchObject({ protectionRequired: false, verification: true });
});
