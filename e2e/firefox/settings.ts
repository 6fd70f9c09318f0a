/** What a person, or time, changes about the extension in Firefox. */
import type { Browser, Page } from 'puppeteer-core';
import { browserWindows, inBrowserWindow } from './browser-scope.ts';
import type { Firefox } from './launch.ts';

/** Privileged names of Firefox, as far as they are used here. */
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionPermissions: {
      remove(id: string, permissions: object, extension: unknown): Promise<void>;
      add(id: string, permissions: object, extension: unknown): Promise<void>;
    };
  };
};
interface Extension {
  readonly backgroundState: string;
  terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>;
}
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } };

type Scope = {
  browser: {
    action: { getBadgeText(details: object): Promise<string> };
    runtime: { getBackgroundPage(): Promise<{ Date: DateConstructor & { real?: () => number } }> };
  };
};

/** Switches access to the site on or off, as the switch among the add-on's permissions does. */
export async function setSiteAccess({ browser, manifest }: Firefox, on: boolean): Promise<void> {
  await inBrowserWindow(
    browser,
    await mainWindow(browser),
    async (argument) => {
      const [id, way] = argument.split(' ') as [string, 'add' | 'remove'];
      const url = 'resource://gre/modules/ExtensionPermissions.sys.mjs';
      const { ExtensionPermissions } = ChromeUtils.importESModule(url);
      const origins = ['https://www.insidemaps.com/*'];
      const { extension } = WebExtensionPolicy.getByID(id);
      await ExtensionPermissions[way](id, { permissions: [], origins }, extension);
    },
    `${manifest.browser_specific_settings.gecko.id} ${on ? 'add' : 'remove'}`,
  );
}

async function mainWindow(browser: Browser): Promise<string> {
  const [first] = await browserWindows(browser, 'chrome://browser/content/browser.xhtml');
  if (first === undefined) throw new Error('Firefox has no window.');
  return first;
}

/** What the icon in the toolbar shows, asked from a page of the extension. */
export function badge(page: Page): Promise<string> {
  return page.evaluate(() => (globalThis as unknown as Scope).browser.action.getBadgeText({}));
}

/** Sets the clock of the extension's background off by this many milliseconds. */
export function moveClock(page: Page, by: number): Promise<void> {
  return page.evaluate(async (milliseconds) => {
    const { Date: clock } = await (globalThis as unknown as Scope).browser.runtime.getBackgroundPage();
    clock.real ??= clock.now;
    const { real } = clock;
    clock.now = () => real.call(clock) + milliseconds;
  }, by);
}

/** Ends the background, as Firefox does when it was idle. */
export async function endBackground({ browser, manifest }: Firefox): Promise<void> {
  await inBrowserWindow(
    browser,
    await mainWindow(browser),
    (id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true }),
    manifest.browser_specific_settings.gecko.id,
  );
}

export async function isBackgroundRunning({ browser, manifest }: Firefox): Promise<boolean> {
  return inBrowserWindow(
    browser,
    await mainWindow(browser),
    (id) => WebExtensionPolicy.getByID(id).extension.backgroundState === 'running',
    manifest.browser_specific_settings.gecko.id,
  );
}

/** What pasting would give. */
export async function clipboardText({ browser }: Firefox): Promise<string> {
  return inBrowserWindow(browser, await mainWindow(browser), () => navigator.clipboard.readText());
}

/** Copies something elsewhere. */
export async function putOnClipboard({ browser }: Firefox, text: string): Promise<void> {
  const write = (what: string) => navigator.clipboard.writeText(what);
  await inBrowserWindow(browser, await mainWindow(browser), write, text);
}
