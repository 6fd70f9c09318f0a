/** What a person changes about an extension on the browser's own page, chrome://extensions. */
import type { Page } from 'playwright';
import { until } from '../poll.ts';
import type { Chromium } from './launch.ts';

/** What that page calls when its controls are used. */
interface DeveloperPrivate {
  reload(id: string, options: object): Promise<void>;
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(update: {
    extensionId: string;
    hostAccess?: 'ON_CLICK' | 'ON_ALL_SITES';
  }): Promise<void>;
}
interface Management {
  setEnabled(id: string, enabled: boolean): Promise<void>;
}
interface Area {
  get(keys: null): Promise<object>;
}
type Scope = {
  chrome: {
    developerPrivate: DeveloperPrivate;
    management: Management;
    action: { getBadgeText(details: object): Promise<string> };
    storage: { local: Area; session: Area };
    alarms: { getAll(): Promise<object[]> };
  };
};

async function inSettings<Argument>(
  { context, origin }: Chromium,
  change: (argument: readonly [id: string, argument: Argument]) => Promise<void>,
  argument: Argument,
): Promise<void> {
  const page: Page = await context.newPage();
  try {
    await page.goto('chrome://extensions');
    await page.evaluate(change as never, [new URL(origin).host, argument]);
  } finally {
    await page.close();
  }
}

/** Reloads the extension, as an update does. Chromium keeps an unpacked one only in developer mode. */
export function reloadExtension(chromium: Chromium): Promise<void> {
  return inSettings(
    chromium,
    async ([id]) => {
      const { developerPrivate } = (globalThis as unknown as Scope).chrome;
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.reload(id, { failQuietly: true });
    },
    undefined,
  );
}

/** Switches the extension on or off. */
export function setEnabled(chromium: Chromium, enabled: boolean): Promise<void> {
  return inSettings(
    chromium,
    ([id, on]) => (globalThis as unknown as Scope).chrome.management.setEnabled(id, on),
    enabled,
  );
}

/** Lets the extension see its sites always, or only when its icon is clicked. */
export function setSiteAccess(chromium: Chromium, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  return inSettings(
    chromium,
    ([extensionId, access]) =>
      (globalThis as unknown as Scope).chrome.developerPrivate.updateExtensionConfiguration({
        extensionId,
        hostAccess: access,
      }),
    hostAccess,
  );
}

/** What the icon in the toolbar shows, which headless Chromium does not draw. */
export function badge(page: Page): Promise<string> {
  return page.evaluate(() => (globalThis as unknown as Scope).chrome.action.getBadgeText({}));
}

/** Everything the extension keeps, as its own pages find it. */
export function kept(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const { alarms, storage } = (globalThis as unknown as Scope).chrome;
    return {
      databases: await indexedDB.databases(),
      local: await storage.local.get(null),
      session: await storage.session.get(null),
      alarms: await alarms.getAll(),
      caches: await caches.keys(),
      localStorage: { ...localStorage },
    };
  });
}

/** Stops the extension's worker, as Chromium does after half a minute without work. */
export async function killWorker({ context, origin }: Chromium, page: Page): Promise<void> {
  const cdp = await context.newCDPSession(page);
  const ours = async () =>
    (await cdp.send('Target.getTargets')).targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith(origin),
    );
  for (const { targetId } of await ours()) await cdp.send('Target.closeTarget', { targetId });
  await until('the worker gone', async () => (await ours()).length === 0);
  await cdp.detach();
}
