/** Another extension with every permission a person might give one, that is after what Waykey keeps. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';

const manifest = {
  manifest_version: 3,
  name: 'Curious',
  version: '1.0',
  permissions: ['tabs', 'scripting', 'storage', 'management', 'cookies'],
  host_permissions: ['<all_urls>'],
};

/** Writes it below `folder`; answers where it is. */
export function writeOtherExtension(folder: string): string {
  const own = join(folder, 'curious');
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(own, 'page.html'), '<!doctype html><title>Curious</title>');
  return own;
}

/** Its own page, in which it can do all it may. An extension without a key is named after its folder. */
export async function openOtherExtension(context: BrowserContext, folder: string): Promise<Page> {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  const id = [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/page.html`);
  return page;
}

/** Everything it gets to read, as one text: what it asks Waykey for, Waykey's files and pages, and every page it may look into. */
export function readEverything(page: Page, waykey: string): Promise<string> {
  return page.evaluate(async (origin) => {
    // biome-ignore lint/suspicious/noExplicitAny: the API of a browser that has no types here
    const { chrome } = globalThis as any;
    const got: unknown[] = [];
    const tries = async (work: () => unknown) => {
      try {
        got.push(await work());
      } catch {
        // Refused.
      }
    };
    const id = new URL(origin).host;
    for (const ask of ['page/wake', 'run/start', 'credential/save', 'everything', 'vault', 'export'])
      await tries(() => chrome.runtime.sendMessage(id, { name: ask, type: ask, message: {} }));
    await tries(() => {
      chrome.runtime.connect(id, {}).onMessage.addListener((message: unknown) => got.push(message));
    });
    for (const path of ['src/entries/vault/index.html', 'manifest.json', 'src/entries/watcher.js'])
      await tries(async () => (await fetch(origin + path)).text());
    await tries(() => chrome.storage.local.get());
    await tries(() => chrome.management.getAll());
    await tries(async () => JSON.stringify(await indexedDB.databases()));
    const look = () => {
      // biome-ignore lint/suspicious/noExplicitAny: as above
      const { dom } = (globalThis as any).chrome ?? {};
      const roots = [...document.querySelectorAll('*')].map((one) => dom?.openOrClosedShadowRoot?.(one));
      const fields = [...document.querySelectorAll('input, textarea')].map(
        (one) => (one as HTMLInputElement).value,
      );
      const stored = JSON.stringify([{ ...localStorage }, { ...sessionStorage }]);
      return [
        document.documentElement.innerHTML,
        ...roots.map((root) => root?.innerHTML),
        ...fields,
        stored,
      ].join('\n');
    };
    for (const { id: tabId } of await chrome.tabs.query({})) {
      for (const world of ['ISOLATED', 'MAIN']) {
        await tries(async () => {
          const target = { tabId, allFrames: true };
          const results = await chrome.scripting.executeScript({ target, world, func: look });
          return results.map(({ result }: { result: unknown }) => result).join('\n');
        });
      }
    }
    return got.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n');
  }, waykey);
}
