import { defineConfig } from '@playwright/test';

/** Journeys through the production builds. Each starts a browser of its own; two at a time suit two cores. */
export default defineConfig({
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
    { name: 'chromium', testMatch: '*.spec.ts', testIgnore: ['builds/**', 'firefox/**'] },
    { name: 'firefox', testMatch: 'firefox/*.spec.ts', workers: 1 },
  ],
});
