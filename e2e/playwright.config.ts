import { defineConfig } from '@playwright/test';
import type { Options } from './harness/test.ts';
import { type SkinName, skinNames } from './site/skins/index.ts';

/** Every journey on every front end, instead of the few that decide whether a change goes in. */
const everywhere = process.env.WAYKEY_EVERYWHERE !== undefined;

/** The front ends every journey runs on. */
const thorough: readonly SkinName[] = everywhere ? skinNames : ['angularjs', 'mantine'];

/** The others show that the first guide leads to its end. */
const others = skinNames.filter((skin) => !thorough.includes(skin));

/** Journeys in the extension's own pages and the browser's settings for it. */
const ownPages =
  /e2e[/\\](?:clipboard|keyboard|lives|managed|overflow|pages|screens|settings|vault|vault-list|verify)\.spec\.ts$/;

/** Journeys that say nothing about a front end that another does not say as well. */
const once =
  /e2e[/\\](?:accessibility|capture|footprint|guides|launcher|no-trace|page-check|progress|reminders|replace|show-where|sites|troubles|update|verify)\.spec\.ts$/;

/** Where the browser itself asks, most cards are never seen: the two guides that save a token are tried there. */
const guides = /e2e[/\\]guides\.spec\.ts$/;

/** Random walks through the production build: those of `npm run walks` decide whether a change goes in. */
const wander = /e2e[/\\]wander\.spec\.ts$/;
/** The front ends on which every guide can be followed to its end. */
const whole: readonly SkinName[] = ['angularjs', 'mantine', 'native'];

/** Journeys through the production builds. Each starts a browser of its own; two at a time suit two cores. */
export default defineConfig<Options>({
  testDir: '.',
  outputDir: '../test-results',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  // What takes long, or is met rarely by a person or by a change, is for everywhere.
  ...(!everywhere && { grepInvert: /@rare/ }),
  projects: [
    { name: 'builds', testMatch: 'builds/*.spec.ts' },
    { name: 'harness', testMatch: 'harness/*.spec.ts' },
    // The extension's own pages are the same whatever the site looks like.
    {
      name: 'chromium-pages',
      testMatch: ownPages,
      // Half a minute of clipboard is two of waiting.
      ...(!everywhere && { testIgnore: 'clipboard.spec.ts' }),
    },
    // Each names the front ends it runs on.
    {
      name: 'chromium-capture',
      testMatch: ['capture/*.spec.ts', 'attacks/*.spec.ts'],
    },
    ...thorough.map((skin, index) => ({
      name: `chromium-${skin}`,
      testMatch: /e2e[/\\][\w-]+\.spec\.ts$/,
      testIgnore: [
        ownPages,
        ...(index === 0 || everywhere ? [] : [once]),
        ...(skin === 'prompt' ? [guides] : []),
        ...(everywhere && whole.includes(skin) ? [] : [wander]),
      ],
      use: { skin },
    })),
    ...others.map((skin) => ({
      name: `chromium-${skin}`,
      testMatch: 'generate.spec.ts',
      grep: /the card leads/,
      use: { skin },
    })),
    {
      name: 'firefox',
      testMatch: 'firefox/*.spec.ts',
      workers: 1,
      // Capture from a page is shown by the guides, boxes of the browser take a browser of their own, and half a minute of
      // clipboard is two of waiting.
      ...(!everywhere && { testIgnore: ['firefox/native-box.spec.ts', 'firefox/clipboard.spec.ts'] }),
    },
  ],
});
