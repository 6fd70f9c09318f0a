/** Every test gets an extension's browser in memory in place of the polyfill, which runs in an extension only. */
import { vi } from 'vitest';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('@webext-core/fake-browser')).fakeBrowser,
}));
