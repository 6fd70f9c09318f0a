import '../platform/testing/english.ts';
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { newRun } from '../domain/run.ts';

vi.mock('../platform/browser.ts', () => ({ browser: fakeBrowser }));
const { carriedStep, carryStep } = await import('./carried.ts');
const { runItem } = await import('./items.ts');

const action = {
  setBadgeText: vi.fn(async () => {}),
  setTitle: vi.fn(async () => {}),
  getTitle: vi.fn(async () => 'Waykey'),
};
beforeEach(async () => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  Object.assign(fakeBrowser, { action });
  await runItem.set(newRun('generate-master-token', 1));
});

test('the badge of that tab says which step, and the words of it are there to read', async () => {
  await carryStep(7, 'generate');
  expect(action.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '7/10' }]]);
  expect(action.setTitle.mock.calls).toEqual([
    [{ tabId: 7, title: 'Waykey: step 7 of 10, Generate a token. Click to read it' }],
  ]);
  expect(await carriedStep(7)).toMatchObject({ step: { id: 'generate' }, number: 7, total: 10 });
  expect(await carriedStep(8)).toBeUndefined();
});

test('once the page lets Waykey show it, both are as before', async () => {
  await carryStep(7, 'generate');
  await carryStep(7, undefined);
  expect(action.setBadgeText.mock.lastCall).toEqual([{ tabId: 7, text: null }]);
  expect(action.setTitle.mock.lastCall).toEqual([{ tabId: 7, title: 'Waykey' }]);
  expect(await carriedStep(7)).toBeUndefined();
});

test('a step the guide does not have, or no guide at all, is nothing to show', async () => {
  await carryStep(7, 'made-up');
  expect(action.setBadgeText.mock.lastCall).toEqual([{ tabId: 7, text: null }]);
  await carryStep(7, 'generate');
  await runItem.set(null);
  expect(await carriedStep(7)).toBeUndefined();
});
