import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { notePrompt, updateWhenFree } from './hold-update.ts';

const minute = 60_000;
const restarted = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  restarted.mockClear();
  vi.spyOn(fakeBrowser.runtime, 'reload').mockImplementation(restarted);
});

test('an update comes in at once when no one-time value is on any screen', async () => {
  await updateWhenFree(0);
  expect(restarted).toHaveBeenCalledOnce();
});

test('an update waits while a value is on the screen, and comes in as soon as its prompt closes', async () => {
  await notePrompt(1, true, 0);
  await updateWhenFree(minute);
  expect(restarted).not.toHaveBeenCalled();
  await notePrompt(1, false, 2 * minute);
  expect(restarted).toHaveBeenCalledOnce();
});

test('a prompt in another tab holds it up as well, however often either is reported', async () => {
  await notePrompt(1, true, 0);
  await notePrompt(2, true, 0);
  await notePrompt(2, true, minute);
  await updateWhenFree(minute);
  await notePrompt(2, false, minute);
  expect(restarted).not.toHaveBeenCalled();
  await notePrompt(1, false, minute);
  expect(restarted).toHaveBeenCalledOnce();
});

test('a prompt that opens while an update waits already makes it wait for that one too', async () => {
  await notePrompt(1, true, 0);
  await updateWhenFree(0);
  await notePrompt(2, true, minute);
  await notePrompt(1, false, minute);
  expect(restarted).not.toHaveBeenCalled();
  await notePrompt(2, false, minute);
  expect(restarted).toHaveBeenCalledOnce();
});

test('a prompt that closes restarts nothing where no update waits', async () => {
  await notePrompt(1, true, 0);
  await notePrompt(1, false, minute);
  expect(restarted).not.toHaveBeenCalled();
});

test('a page that says for hours that a value is on its screen holds nothing up any longer', async () => {
  await notePrompt(1, true, 0);
  await updateWhenFree(59 * minute);
  expect(restarted).not.toHaveBeenCalled();
  await updateWhenFree(60 * minute);
  expect(restarted).toHaveBeenCalledOnce();
});

test('a tab without a prompt that is closed lets a waiting update in only when no other tab has one', async () => {
  await notePrompt(1, true, 0);
  await updateWhenFree(0);
  await notePrompt(7, false, minute);
  expect(restarted).not.toHaveBeenCalled();
});
