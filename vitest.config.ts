import { defineConfig } from 'vitest/config';

/** Unit tests need no extension build, so none of the plugins of `vite.config.ts`. Journeys are `*.spec.ts`. */
export default defineConfig({
  test: {
    // Long enough for a real browser or a key derivation on a machine that is busy with other things.
    testTimeout: 20_000,
    // More than there are cores: tests in a real browser mostly wait for its frames.
    maxWorkers: '200%',
    setupFiles: ['src/platform/testing/polyfill.ts'],
    include: [
      'src/**/*.test.{ts,tsx}',
      'e2e/**/*.test.ts',
      'scripts/**/*.test.ts',
      'bench/**/*.test.ts',
      'locales/*.test.ts',
    ],
  },
});
