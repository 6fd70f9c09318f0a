import { defineConfig } from 'vitest/config';

/** Unit tests need no extension build, so none of the plugins of `vite.config.ts`. Journeys are `*.spec.ts`. */
export default defineConfig({
  test: {
    setupFiles: ['src/platform/testing/polyfill.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'e2e/**/*.test.ts', 'scripts/**/*.test.ts'],
  },
});
