import { beforeEach, expect, test } from 'vitest';
import { browser } from './browser.ts';
import { registerScripts } from './registered-scripts.ts';
import { stubNavigator } from './testing/locks.ts';

interface Registered {
  readonly id: string;
  readonly js: readonly string[];
}
let registered: readonly Registered[] = [];

beforeEach(() => {
  stubNavigator();
  registered = [];
  Object.assign(browser, {
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: readonly Registered[]) => {
        if (scripts.some(({ id }) => registered.some((one) => one.id === id))) throw new Error('Duplicate');
        registered = [...registered, ...scripts];
      },
      unregisterContentScripts: async ({ ids }: { ids: readonly string[] }) => {
        if (!ids.every((id) => registered.some((one) => one.id === id))) throw new Error('Unknown');
        registered = registered.filter(({ id }) => !ids.includes(id));
      },
    },
  });
});

const matches = ['https://stage.example/*'];
const scripts = [
  { file: 'watcher.js', world: 'ISOLATED' },
  { file: 'wrapper.js', world: 'MAIN' },
] as const;

test('scripts are registered once, also when two ask at the same time, and no longer when they are not wanted', async () => {
  await Promise.all([1, 2].map(() => registerScripts('stage', matches, scripts)));
  expect(registered.map(({ js }) => js)).toEqual([['watcher.js'], ['wrapper.js']]);
  await registerScripts('other', matches, [scripts[0]]);
  await registerScripts('stage', matches, false);
  expect(registered.map(({ id }) => id)).toEqual(['other ISOLATED']);
  await registerScripts('stage', matches, false);
  expect(registered).toHaveLength(1);
});
