import { beforeEach, expect, test, vi } from 'vitest';
import { greet } from './greet.ts';

const seen = vi.hoisted(() => ({ installType: 'normal', managed: {} as object, opened: [] as string[] }));

vi.mock('../../platform/browser.ts', () => ({
  browser: {
    management: { getSelf: async () => ({ installType: seen.installType }) },
    storage: { managed: { get: async () => seen.managed } },
    runtime: { getURL: (path: string) => `https://waykey.example/${path}` },
    tabs: { create: async ({ url }: { url: string }) => seen.opened.push(url) },
  },
}));

beforeEach(() => {
  Object.assign(seen, { installType: 'normal', managed: {}, opened: [] });
});

test.each(['normal', 'sideload'])('who installed it themselves (%s) is welcomed', async (installType) => {
  seen.installType = installType;
  await greet('install');
  expect(seen.opened).toEqual(['https://waykey.example/src/entries/welcome/index.html']);
});

test.each([
  ['a policy installed it', { installType: 'admin' }, 'install'],
  ['a folder was loaded', { installType: 'development' }, 'install'],
  ['the organization does without', { managed: { welcome: false } }, 'install'],
  ['it was updated', {}, 'update'],
  ['the browser was updated', {}, 'browser_update'],
])('nobody is when %s', async (_, change, reason) => {
  Object.assign(seen, change);
  await greet(reason);
  expect(seen.opened).toEqual([]);
});
