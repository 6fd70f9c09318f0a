/** One store is lost, or the other, or there is no room. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromeBuild } from '../../harness/paths.ts';
import { until } from '../../harness/poll.ts';
import { type Browser, startBrowser } from '../browser.ts';
import { onExtensionPage } from '../extension-page.ts';
import type { Fountain } from '../fountain.ts';
import { type Report, Tally } from '../report.ts';
import { type Effort, hasTime, newName, withProfile, withScene } from '../scene.ts';
import { FountainTab } from '../tab.ts';
import { compareVault } from '../vault.ts';

const perStore = 5;

async function save(tab: FountainTab, tally: Tally, times: number): Promise<void> {
  for (let made = 0; made < times; made++) {
    const name = newName();
    await tab.generate(name);
    await tab.saved(name).then(
      () => tally.captured(),
      (failure: Error) => tally.wasSilent(failure.message),
    );
  }
}

/** Saves, closes the browser, loses a store, and saves on. */
async function losing(
  tally: Tally,
  lose: (profile: string, browser: Browser) => Promise<void>,
  check: (browser: Browser, fountain: Fountain) => Promise<void>,
): Promise<void> {
  await withProfile(async (fountain, profile) => {
    const first = await startBrowser(profile, fountain, chromeBuild);
    await save(await FountainTab.open(first), tally, perStore);
    await lose(profile, first);
    await first.close();
    const second = await startBrowser(profile, fountain, chromeBuild);
    try {
      await save(await FountainTab.open(second), tally, perStore);
      await check(second, fountain);
    } finally {
      await second.close();
    }
  });
}

/** Every record is emptied out of IndexedDB; its keys stay. */
const emptyRecords = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('waykey');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const change = opening.result.transaction('records', 'readwrite');
    change.objectStore('records').clear();
    change.oncomplete = () => { opening.result.close(); resolve(true); };
  };
})`;

/** Loses IndexedDB’s records, and the whole of storage.local, `times` times each. */
export async function loseStores(effort: Effort): Promise<Report> {
  const tally = new Tally('one store lost');
  const whole = async (browser: Browser, fountain: Fountain) =>
    tally.compared(await compareVault(browser, fountain.issued));
  for (let time = 0; time < effort.times && hasTime(effort); time++) {
    await losing(tally, async (_, browser) => void (await onExtensionPage(browser, emptyRecords)), whole);
    tally.count('records lost from IndexedDB');
    await losing(
      tally,
      async (profile, browser) => {
        await browser.close();
        const { host } = new URL(browser.origin);
        rmSync(join(profile, 'Default', 'Local Extension Settings', host), { recursive: true });
      },
      whole,
    );
    tally.count('storage.local lost');
  }
  return tally.report();
}

const fill = `(async () => {
  for (let size = 4_000_000; size > 50; )
    await chrome.storage.local.set({ ['filler ' + Math.random()]: 'x'.repeat(size) }).catch(() => { size = Math.floor(size / 2); });
  return true;
})()`;
const free = `chrome.storage.local.get(null).then((all) =>
  chrome.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('filler ')))).then(() => true)`;

/** There is no room for the copy: it is said while the prompt is open, and made up for when there is. */
export async function fillStore(effort: Effort): Promise<Report> {
  const tally = new Tally('store full');
  for (let time = 0; time < effort.times && hasTime(effort); time++) {
    await withScene(async ({ browser, tab, issued }) => {
      await save(tab, tally, 1);
      await onExtensionPage(browser, fill);
      const name = newName();
      await tab.generate(name);
      await until('“Not saved”', () => tab.warned(name), { seconds: 20 }).catch((failure: Error) =>
        tally.wasSilent(failure.message),
      );
      if (await tab.isSaved(name)) tally.fault(`${name} was called saved without a copy`);
      tally.count('said that it is not saved');
      await onExtensionPage(browser, free);
      await tab.saved(name).then(
        () => tally.captured(),
        (failure: Error) => tally.wasSilent(failure.message),
      );
      tally.compared(await compareVault(browser, issued()));
    });
  }
  return tally.report();
}
