/** The background: registers its listeners in the first tick, keeps nothing in memory, and may die at any line. */
import { answerPreflight } from '../capture/answer-preflight.ts';
import { notePrompt, updateWhenFree } from '../capture/hold-update.ts';
import { notSavedItem } from '../capture/items.ts';
import { keepValue } from '../capture/keep-value.ts';
import { takeListed } from '../capture/name-unnamed.ts';
import { forgetTries, noteTry } from '../capture/not-saved.ts';
import { expectedIn, forgetOccasion, noteOccasion, occasionIn } from '../capture/occasions.ts';
import { forgetSeenLists, noteSeenList, organizationIn } from '../capture/seen-lists.ts';
import { takeSeenRows } from '../capture/take-seen-rows.ts';
import { isPageCommand, lockCommand, noLock, type PageCommand } from '../domain/commands.ts';
import { waitsForActivation } from '../domain/life.ts';
import type { Corner } from '../domain/messages.ts';
import { renewGuide } from '../insidemaps/guides/renew-guide.ts';
import {
  extraHostOf,
  extraHosts,
  matchesOf,
  siteHome,
  siteMatches,
  siteOrigins,
} from '../insidemaps/site.ts';
import { onPolicyChange } from '../managed/read-policy.ts';
import { onNotificationClicked } from '../platform/attention.ts';
import { browser } from '../platform/browser.ts';
import { onCommand } from '../platform/commands.ts';
import { openVault } from '../platform/extension-pages.ts';
import { forgetEverything } from '../platform/forget.ts';
import { serveRequests, tellPage } from '../platform/messages.ts';
import { registerScripts } from '../platform/registered-scripts.ts';
import { hasSiteAccess, onPermissionsChanged } from '../platform/site-access.ts';
import { closeStorageToPages } from '../platform/storage-access.ts';
import { activeTab, injectScript, showSite, siteTabs } from '../platform/tabs.ts';
import { carryStep } from '../progress/carried.ts';
import { launcherItem, offeredTabsItem } from '../progress/items.ts';
import { afterActivated, afterSave, afterSkip } from '../progress/journal.ts';
import { latelyActivated } from '../progress/lately-activated.ts';
import { afterOutcome, afterShown, afterUse } from '../progress/learned.ts';
import { noteProof } from '../progress/prove.ts';
import { changeLearned, changeRun, injectGuide, noteTold, startRun } from '../progress/runs.ts';
import { pageStateOf, tellAllTabs } from '../progress/tell-tabs.ts';
import { remindedItem } from '../reminders/items.ts';
import { notifiedBy } from '../reminders/notified.ts';
import { isAsleepTooLong, remind, remindAlarm } from '../reminders/remind.ts';
import { afterChoice } from '../reminders/reminded.ts';
import { clearCopied, clearCopyAlarm } from '../vault/clear-copy.ts';
import { listCredentials } from '../vault/credentials.ts';
import { purgeDeleted } from '../vault/deletion.ts';
import { eraseVault } from '../vault/erase-vault.ts';
import { noteEnds } from '../vault/note-ends.ts';
import { holdToPolicy, lock, lockAlarm, unlockedIdentity } from '../vault/protection/unlocked.ts';
import { readLock } from '../vault/protection/vault-lock.ts';
import { reconcileOnce } from '../vault/reconcile-once.ts';
import { greet } from './welcome/greet.ts';

const watcherFile = 'src/entries/watcher.js';
const nativePromptFile = 'src/entries/native-prompt.js';

serveRequests({
  origins: siteOrigins,
  fromPage: {
    'page/wake': async (_, tabId, origin) => {
      // What the page before this one would not show is over with it.
      await carryStep(tabId, undefined);
      if ((await forgetTries(tabId)) || (await isAsleepTooLong(Date.now()))) void refreshReminders();
      const state = await pageStateOf(tabId, extraHostOf(origin));
      // The guide's script is also what catches keys, and the key may be on the page that was asked for it.
      if (state.run || (await expectedIn(tabId, Date.now()))) void injectGuide(tabId);
      return state;
    },
    'guide/inject': async (_, tabId) => {
      await injectGuide(tabId);
    },
    'run/start': startOffered,
    'run/close': async (_, tabId) => {
      // Whoever just closed a guide here knows where the others are.
      await noteOffered(tabId);
      await changeRun(() => null);
    },
    'run/skip': ({ step }) => changeRun((run) => afterSkip(run, step)),
    'step/carry': ({ step }, tabId) => carryStep(tabId, step),
    'run/tell': noteTold,
    'run/prove': ({ step }) => noteProof(step, Date.now()),
    'learned/add': ({ landmark, description }) =>
      changeLearned((all) => afterShown(all, landmark, description)),
    'learned/used': ({ landmark }, tab) =>
      changeLearned((all) => afterUse(all, landmark, { tab, at: Date.now() })),
    'learned/judge': ({ landmark, right }) => changeLearned((all) => afterOutcome(all, landmark, right)),
    'vault/open': async ({ id }) => {
      const offered = latelyActivated(await listCredentials(), Date.now());
      if (offered.some((one) => one.id === id)) await openVault(id);
    },
    'launcher/move': ({ corner }) => changeLauncher({ corner }),
    'launcher/hide': () => changeLauncher({ hidden: true }),
    'launcher/offered': (_, tabId) => noteOffered(tabId),
    'capture/preflight': answerPreflight,
    'capture/occasion': (occasion, tabId) => noteOccasion(tabId, occasion, Date.now()),
    'capture/expected': (_, tabId) => expectedIn(tabId, Date.now()),
    'capture/prompt': ({ open }, tabId) => notePrompt(tabId, open, Date.now()),
    'credential/save': async (request, tabId, origin) => {
      const now = Date.now();
      const [occasion, organizationName] = await Promise.all([
        occasionIn(tabId, request.kind, now),
        organizationIn(tabId),
      ]);
      const answer = await keepValue({ organizationName, ...request }, occasion, now, extraHostOf(origin));
      const saved = 'digest' in answer;
      if (saved) {
        await changeRun((run) => afterSave(run, answer.keptIn));
        await forgetOccasion(tabId);
      }
      if (saved || answer.error !== 'invalid') await noteTry(request.id, tabId, saved);
      void refreshReminders();
      return answer;
    },
    'credential/seen': async (seen, tabId, origin) => {
      const list = { ...seen, host: extraHostOf(origin) };
      const { kind, organizationName, rows } = list;
      await noteSeenList(tabId, list);
      const active = await takeSeenRows(list, Date.now());
      await takeListed({ kind, organizationName, names: rows.map(({ name }) => name) }, Date.now());
      await changeRun((run) => afterActivated(run, active));
      await refreshReminders();
    },
  },
  fromOwnPages: {
    'run/start': startRun,
    'run/show': showRun,
    'launcher/show': () => changeLauncher({ hidden: false }),
    'page/check': async () => {
      const tab = await activeTab(siteMatches);
      if (tab !== undefined) await commandPage(tab, 'check-page');
    },
    'reminders/refresh': async () => {
      await refreshReminders();
      // Who said in the vault that a token is active has come to the end of its guide.
      const active = (await listCredentials()).filter(({ state }) => state === 'active').map(({ id }) => id);
      await changeRun((run) => afterActivated(run, active));
    },
    'reminders/choose': async ({ id, choice }) => {
      await remindedItem.update((reminded) => afterChoice(reminded, id, choice, Date.now()));
      await refreshReminders();
      await tellAllTabs();
    },
    'clipboard/clear': () => clearCopied(Date.now()),
    'everything/erase': async () => {
      await eraseVault();
      await forgetEverything();
      await refreshReminders();
      await tellAllTabs();
    },
  },
});

/** Starts a guide and shows the site. */
async function showRun(start: Parameters<typeof startRun>[0]): Promise<void> {
  await startRun(start);
  await showSite(siteMatches, siteHome);
}

/** A page may go on only with a credential that was offered to it: one that waits. */
async function startOffered({ guide, saved }: Parameters<typeof startRun>[0]): Promise<void> {
  const now = Date.now();
  const waiting = (await listCredentials()).filter((credential) => waitsForActivation(credential, now));
  await startRun({ guide, saved: waiting.some(({ id }) => id === saved) ? saved : undefined });
}

/** In this tab the launcher does not open by itself any more. */
async function noteOffered(tabId: number): Promise<void> {
  await offeredTabsItem.update((tabs) => (tabs.includes(tabId) ? tabs : [...tabs, tabId]));
}

async function changeLauncher(change: Partial<{ hidden: boolean; corner: Corner }>): Promise<void> {
  await launcherItem.update((launcher) => ({ ...launcher, ...change }));
  await tellAllTabs();
}

async function refreshReminders(): Promise<void> {
  const now = Date.now();
  const [credentials, siteAccess, notSaved] = await Promise.all([
    listCredentials().then((all) => noteEnds(all, now)),
    hasSiteAccess(matchesOf()),
    notSavedItem.get(),
  ]);
  await remind({ credentials, siteAccess, notSaved: notSaved.length > 0 }, now);
}

/** Lets the page side of a tab obey; a tab that does not show the site cannot. */
async function commandPage(tabId: number, command: PageCommand): Promise<void> {
  if (await injectGuide(tabId)) await tellPage(tabId, 'page/command', command);
}

/** Locks the vault; one that is protected by this device alone has no lock, and its page says so. */
async function lockVault(): Promise<void> {
  await lock();
  if ((await readLock(Date.now())).by === 'device') await openVault(noLock);
}

/** A click on a notification leads to what helps: the guide to a new credential, or the vault, where what to do is offered. */
async function showNotified(notification: string): Promise<void> {
  const notified = notifiedBy(notification);
  if (notified === undefined) return;
  if (notified === 'several') return openVault();
  const credential = (await listCredentials()).find(({ id }) => id === notified.id);
  if (notified.about === 'activation' || !credential) return openVault(notified.id);
  await showRun({ guide: renewGuide[credential.kind] });
}

/**
 * Tabs that were open before Waykey could see them would have no watcher until they are reloaded, and what the native boxes
 * of those it was updated under say would go to a watcher that is no more.
 */
async function watchOpenTabs(): Promise<void> {
  const tabs = await siteTabs(siteMatches);
  await Promise.all(
    tabs.flatMap((tab) => [injectScript(tab, nativePromptFile, 'MAIN'), injectScript(tab, watcherFile)]),
  );
}

/** The manifest lists the scripts for the main host only. */
async function watchExtraHosts(): Promise<void> {
  for (const host of extraHosts) {
    await registerScripts(
      host,
      matchesOf(host),
      (await hasSiteAccess(matchesOf(host))) && [
        { file: watcherFile, world: 'ISOLATED' },
        { file: nativePromptFile, world: 'MAIN' },
      ],
    );
  }
}

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  await Promise.all([refreshReminders(), watchExtraHosts(), watchOpenTabs(), greet(reason)]);
});

browser.tabs.onRemoved.addListener(async (tabId) => {
  await offeredTabsItem.update((tabs) => tabs.filter((tab) => tab !== tabId));
  await forgetOccasion(tabId);
  await forgetSeenLists(tabId);
  if (await forgetTries(tabId)) void refreshReminders();
  await notePrompt(tabId, false, Date.now());
});

browser.runtime.onUpdateAvailable.addListener(() => updateWhenFree(Date.now()));

browser.runtime.onStartup.addListener(async () => {
  await purgeDeleted(Date.now());
  await Promise.all([refreshReminders(), watchExtraHosts()]);
});
browser.alarms.onAlarm.addListener(async ({ name }) => {
  if (name === remindAlarm) await refreshReminders();
  if (name === clearCopyAlarm) await clearCopied(Date.now());
  if (name === lockAlarm) await unlockedIdentity(Date.now());
});
// Policies arrive after the browser started, and change while it runs.
onPolicyChange(() => {
  void holdToPolicy(Date.now());
  void refreshReminders();
});
onCommand((command, tabId) => {
  if (command === lockCommand) void lockVault();
  else if (tabId !== undefined && isPageCommand(command)) void commandPage(tabId, command);
});
onNotificationClicked(showNotified);
onPermissionsChanged(async () => {
  onNotificationClicked(showNotified);
  await Promise.all([refreshReminders(), watchExtraHosts(), watchOpenTabs()]);
});

closeStorageToPages();
// What could not be brought back now is tried again when the background starts next.
void reconcileOnce().catch(() => undefined);
