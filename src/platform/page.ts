/**
 * The page side's only door to the browser: the native namespace, which is promise-based in Manifest V3. The polyfill
 * would cost every page 10 kB for nothing.
 */
import type { Browser } from 'webextension-polyfill';

const scope = globalThis as unknown as { browser?: Browser; chrome?: Browser };

/** `browser` in Firefox and recent Chromium, `chrome` elsewhere. */
export const pageBrowser: Pick<Browser, 'runtime' | 'i18n'> = (scope.browser ?? scope.chrome) as Browser;

/** The version of Waykey that this script belongs to. */
export function version(): string {
  return pageBrowser.runtime.getManifest().version;
}
