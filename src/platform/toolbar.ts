import { browser } from './browser.ts';

/** Whether the extension's icon is in sight beside the address bar; undefined when the browser does not tell. */
export async function isPinned(): Promise<boolean | undefined> {
  return (await browser.action.getUserSettings?.())?.isOnToolbar;
}
