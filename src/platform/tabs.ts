/** The tabs that show the site, and the scripts put into them. */
import { browser } from './browser.ts';

/** Ids of all tabs that show one of `matches` (match patterns). */
export async function siteTabs(matches: readonly string[]): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

/**
 * Runs one of our files in the top frame, in a world of its own or, as `MAIN`, in the page's; false when the tab cannot take
 * it (discarded, gone, access off).
 */
export async function injectScript(
  tabId: number,
  file: string,
  world: 'ISOLATED' | 'MAIN' = 'ISOLATED',
): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      files: [file],
      world,
      // A page may never finish loading.
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
}

/** Asks the top frame of a tab, in the world of the extension's scripts; false when the tab cannot be asked, too. */
export async function askTab(tabId: number, question: () => boolean): Promise<boolean> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: question,
      injectImmediately: true,
    });
    return frame?.result === true;
  } catch {
    return false;
  }
}

/** Id of the tab the person looks at, if it shows one of `matches`. */
export async function activeTab(matches: readonly string[]): Promise<number | undefined> {
  // Where this is asked from a worker there is no current window, and the last focused one is taken.
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true, url: [...matches] });
  return tab?.id;
}

/** Shows the site: the tab the person used last there, else a new one at `home`. */
export async function showSite(matches: readonly string[], home: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches] });
  const [latest] = tabs.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  if (latest?.id === undefined) {
    await browser.tabs.create({ url: home });
    return;
  }
  await browser.tabs.update(latest.id, { active: true });
  if (latest.windowId !== undefined) await browser.windows.update(latest.windowId, { focused: true });
}
