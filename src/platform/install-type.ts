import { browser } from './browser.ts';

/**
 * Whether the person put the extension here themselves: from a store, or from a file. False when an organization's policy did
 * (`admin`), and when a folder was loaded by whoever works on it (`development`).
 */
export async function isOwnInstall(): Promise<boolean> {
  const { installType } = await browser.management.getSelf();
  return installType === 'normal' || installType === 'sideload';
}
