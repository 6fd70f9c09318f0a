import { browser } from './browser.ts';

/** Starts the version that was downloaded. Everything of the running one ends at once. */
export function restartUpdated(): void {
  browser.runtime.reload();
}
