/**
 * Whether the browser lets Waykey see the site. Firefox users can switch it off in the add-on's permissions, Chromium users by
 * choosing "on click".
 */
import { browser } from './browser.ts';

/** True while every one of `origins` (match patterns) may be read. */
export function hasSiteAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/** Asks for it back; must be called from a click. Answers whether it was given. */
export function requestSiteAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Gives it up. */
export async function giveUpSiteAccess(origins: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: [...origins] });
}

/** Calls `listener` whenever a permission is given or taken. */
export function onPermissionsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
