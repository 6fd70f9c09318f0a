/** The background: registers its listeners in the first tick, keeps nothing in memory, and may die at any line. */
import { afterSeenRows } from '../capture/after-seen-rows.ts';
import { unnamed } from '../capture/unnamed.ts';
import type { RecordId } from '../domain/credential.ts';
import type { Receipt, SaveFailure, SaveRequest } from '../domain/messages.ts';
import { type GuideId, newRun, type Run } from '../domain/run.ts';
import { readMasterToken } from '../insidemaps/credential-shapes.ts';
import { siteMatches, siteOrigins } from '../insidemaps/site.ts';
import { browser } from '../platform/browser.ts';
import { serveRequests } from '../platform/messages.ts';
import { injectScript, siteTabs } from '../platform/tabs.ts';
import { launcherItem, offeredTabsItem, runItem } from '../progress/items.ts';
import { afterActivated, afterSave, afterSkip } from '../progress/journal.ts';
import { pageStateOf, tellAllTabs } from '../progress/tell-tabs.ts';
import { listCredentials, updateCredential } from '../vault/credentials.ts';
import { saveCredential } from '../vault/save-credential.ts';

const watcherFile = 'src/entries/watcher.js';
const guideFile = 'src/entries/guide.js';

serveRequests({
  origins: siteOrigins,
  fromPage: {
    'page/wake': async (_, tabId) => {
      const state = await pageStateOf(tabId);
      if (state.run) void injectScript(tabId, guideFile);
      return state;
    },
    'guide/inject': async (_, tabId) => {
      await injectScript(tabId, guideFile);
    },
    'run/start': startRun,
    'run/close': () => changeRun(() => null),
    'run/skip': ({ step }) => changeRun((run) => afterSkip(run, step)),
    'launcher/move': async ({ corner }) => {
      await launcherItem.update((launcher) => ({ ...launcher, corner }));
      await tellAllTabs();
    },
    'launcher/hide': async () => {
      await launcherItem.update((launcher) => ({ ...launcher, hidden: true }));
      await tellAllTabs();
    },
    'launcher/offered': async (_, tabId) => {
      await offeredTabsItem.update((tabs) => (tabs.includes(tabId) ? tabs : [...tabs, tabId]));
    },
    'credential/save': save,
    'credential/seen': async ({ kind, rows }) => {
      const active: RecordId[] = [];
      for (const credential of await listCredentials()) {
        const now = Date.now();
        const updated = afterSeenRows(credential, kind, rows, now);
        if (updated !== credential) {
          await updateCredential(credential.id, (current) => afterSeenRows(current, kind, rows, now));
        }
        if (updated.state === 'active') active.push(updated.id);
      }
      await changeRun((run) => afterActivated(run, active));
    },
  },
  fromOwnPages: {
    'run/start': startRun,
    'launcher/show': async () => {
      await launcherItem.update((launcher) => ({ ...launcher, hidden: false }));
      await tellAllTabs();
    },
  },
});

async function startRun({ guide, saved }: { guide: GuideId; saved?: RecordId | undefined }): Promise<void> {
  const run = newRun(guide, Date.now());
  await changeRun(() => (saved === undefined ? run : afterSave(run, saved)));
}

async function changeRun(change: (run: Run | null) => Run | null): Promise<void> {
  await runItem.update(change);
  const tabs = await tellAllTabs();
  if (await runItem.get()) await Promise.all(tabs.map((tab) => injectScript(tab, guideFile)));
}

async function save(request: SaveRequest): Promise<Receipt | SaveFailure> {
  const now = Date.now();
  const claims = readMasterToken(request.value);
  if (request.kind === 'master-token' && !claims) return { error: 'invalid' };
  const receipt = await saveCredential(
    {
      ...request,
      name: request.name.trim() || unnamed(request.kind, now),
      organization: { id: claims?.organizationId, name: request.organizationName },
      expiresAt: claims?.expiresAt,
    },
    now,
  ).catch(() => undefined);
  if (!receipt) return { error: 'storage' };
  await changeRun((run) => afterSave(run, receipt.id));
  return receipt;
}

browser.runtime.onInstalled.addListener(async () => {
  // Tabs that were open before: they would have no watcher until they are reloaded.
  for (const tab of await siteTabs(siteMatches)) await injectScript(tab, watcherFile);
});

browser.tabs.onRemoved.addListener(async (tabId) => {
  await offeredTabsItem.update((tabs) => tabs.filter((tab) => tab !== tabId));
});

// Chromium lets content scripts read extension storage unless told otherwise; Firefox has no such switch.
for (const area of [browser.storage.local, browser.storage.session]) {
  const closable = area as { setAccessLevel?: (options: { accessLevel: string }) => Promise<void> };
  void closable.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
