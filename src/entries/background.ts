/** The background: registers its listeners in the first tick, keeps nothing in memory, and may die at any line. */
import { keepValue } from '../capture/keep-value.ts';
import { takeSeenRows } from '../capture/take-seen-rows.ts';
import type { Corner } from '../domain/messages.ts';
import { siteMatches, siteOrigins } from '../insidemaps/site.ts';
import { browser } from '../platform/browser.ts';
import { serveRequests } from '../platform/messages.ts';
import { closeStorageToPages } from '../platform/storage-access.ts';
import { injectScript, siteTabs } from '../platform/tabs.ts';
import { launcherItem, offeredTabsItem } from '../progress/items.ts';
import { afterActivated, afterSave, afterSkip } from '../progress/journal.ts';
import { changeRun, injectGuide, startRun } from '../progress/runs.ts';
import { pageStateOf, tellAllTabs } from '../progress/tell-tabs.ts';

const watcherFile = 'src/entries/watcher.js';

serveRequests({
  origins: siteOrigins,
  fromPage: {
    'page/wake': async (_, tabId) => {
      const state = await pageStateOf(tabId);
      if (state.run) void injectGuide(tabId);
      return state;
    },
    'guide/inject': async (_, tabId) => {
      await injectGuide(tabId);
    },
    'run/start': startRun,
    'run/close': () => changeRun(() => null),
    'run/skip': ({ step }) => changeRun((run) => afterSkip(run, step)),
    'launcher/move': ({ corner }) => changeLauncher({ corner }),
    'launcher/hide': () => changeLauncher({ hidden: true }),
    'launcher/offered': async (_, tabId) => {
      await offeredTabsItem.update((tabs) => (tabs.includes(tabId) ? tabs : [...tabs, tabId]));
    },
    'credential/save': async (request) => {
      const answer = await keepValue(request, Date.now());
      if ('digest' in answer) await changeRun((run) => afterSave(run, answer.id));
      return answer;
    },
    'credential/seen': async ({ kind, rows }) => {
      const active = await takeSeenRows(kind, rows, Date.now());
      await changeRun((run) => afterActivated(run, active));
    },
  },
  fromOwnPages: {
    'run/start': startRun,
    'launcher/show': () => changeLauncher({ hidden: false }),
  },
});

async function changeLauncher(change: Partial<{ hidden: boolean; corner: Corner }>): Promise<void> {
  await launcherItem.update((launcher) => ({ ...launcher, ...change }));
  await tellAllTabs();
}

browser.runtime.onInstalled.addListener(async () => {
  // Tabs that were open before: they would have no watcher until they are reloaded.
  for (const tab of await siteTabs(siteMatches)) await injectScript(tab, watcherFile);
});

browser.tabs.onRemoved.addListener(async (tabId) => {
  await offeredTabsItem.update((tabs) => tabs.filter((tab) => tab !== tabId));
});

closeStorageToPages();
