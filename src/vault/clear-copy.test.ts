import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { sha256 } from '../domain/sha256.ts';
import { clearClipboardIf, mayReadClipboard } from '../platform/clipboard.ts';
import { clearCopied, clearCopyAlarm, clearLater, copyPeriod } from './clear-copy.ts';

vi.mock('../platform/clipboard.ts', () => ({
  mayReadClipboard: vi.fn(async () => true),
  clearClipboardIf: vi.fn(async () => {}),
}));

const value = 'a copied value';

beforeEach(() => {
  fakeBrowser.reset();
  vi.mocked(clearClipboardIf).mockClear();
  vi.mocked(mayReadClipboard).mockImplementation(async () => true);
});

test('a copied value is cleared when its time is over, once, and only its digest is kept', async () => {
  const until = await clearLater(value, 1_000);
  expect(until).toBe(1_000 + copyPeriod);
  expect((await fakeBrowser.alarms.get(clearCopyAlarm))?.scheduledTime).toBe(until);
  expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain(value);

  await clearCopied(1_000 + copyPeriod - 5_000);
  expect(clearClipboardIf).not.toHaveBeenCalled();
  await clearCopied(1_000 + copyPeriod);
  expect(clearClipboardIf).toHaveBeenCalledExactlyOnceWith(await sha256(value));
  await clearCopied(1_000 + copyPeriod);
  expect(clearClipboardIf).toHaveBeenCalledOnce();
});

test('a second copy starts the time anew', async () => {
  await clearLater(value, 0);
  await clearLater('another', 20_000);
  await clearCopied(copyPeriod);
  expect(clearClipboardIf).not.toHaveBeenCalled();
  await clearCopied(20_000 + copyPeriod);
  expect(clearClipboardIf).toHaveBeenCalledExactlyOnceWith(await sha256('another'));
});

test('a clock that was set back does not keep it', async () => {
  await clearLater(value, 1_000_000_000);
  await clearCopied(5_000);
  expect(clearClipboardIf).toHaveBeenCalledOnce();
});

test('without the permission nothing is promised', async () => {
  vi.mocked(mayReadClipboard).mockImplementation(async () => false);
  expect(await clearLater(value, 0)).toBeUndefined();
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
});
