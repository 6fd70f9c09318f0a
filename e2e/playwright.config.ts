import { defineConfig } from '@playwright/test';
import type { Options } from './harness/test.ts';
import type { SkinName } from './site/skins/index.ts';

/** The front ends every journey runs on. */
const skins: readonly SkinName[] = ['angularjs', 'mantine'];

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
  projects: [
    { name: 'builds', testMatch: 'builds/*.spec.ts' },
    { name: 'harness', testMatch: 'harness/*.spec.ts' },
    // The extension's own pages are the same whatever the site looks like.
    { name: 'chromium-pages', testMatch: 'pages.spec.ts' },
    ...skins.map((skin) => ({
      name: `chromium-${skin}`,
      testMatch: /e2e[/\\][\w-]+\.spec\.ts$/,
      testIgnore: 'pages.spec.ts',
      use: { skin },
    })),
    { name: 'firefox', testMatch: 'firefox/*.spec.ts', workers: 1 },
  ],
});
