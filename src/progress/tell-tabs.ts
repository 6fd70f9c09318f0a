/** What each tab of the site knows, and keeping it so. */
import { listStrangers } from '../capture/seen-lists.ts';
import type { PageState } from '../domain/messages.ts';
import { type ExtraHost, extraHosts, matchesOf } from '../insidemaps/site.ts';
import { tellPage } from '../platform/messages.ts';
import { siteTabs } from '../platform/tabs.ts';
import { remindedItem } from '../reminders/items.ts';
import { isQuiet } from '../reminders/reminded.ts';
import { lacksBackup } from '../vault/backup/backup-item.ts';
import { listCredentials } from '../vault/credentials.ts';
import { launcherItem, learnedItem, offeredTabsItem, runItem, toldItem } from './items.ts';
import { learnedFor } from './learned.ts';
import { pageState } from './page-state.ts';

/** The state of one tab's page side; `host` is that of its page, where it is not the main one. */
export async function pageStateOf(tabId: number, host: ExtraHost | undefined): Promise<PageState> {
  return (await stateByTab(host))(tabId);
}

/** Tells every tab of the site; answers which they are. */
export async function tellAllTabs(): Promise<readonly number[]> {
  const tabs = await Promise.all([undefined, ...extraHosts].map(tellTabsOf));
  return tabs.flat();
}

async function tellTabsOf(host: ExtraHost | undefined): Promise<readonly number[]> {
  const tabs = await siteTabs(matchesOf(host));
  if (tabs.length === 0) return tabs;
  const stateOf = await stateByTab(host);
  await Promise.all(tabs.map((tab) => tellPage(tab, 'page/state', stateOf(tab))));
  return tabs;
}

async function stateByTab(host: ExtraHost | undefined): Promise<(tab: number) => PageState> {
  const [run, toldInRun, learned, launcher, offered, all, noBackup, reminded] = await Promise.all([
    runItem.get(),
    toldItem.get(),
    learnedItem.get(),
    launcherItem.get(),
    offeredTabsItem.get(),
    listCredentials(),
    lacksBackup(),
    remindedItem.get(),
  ]);
  const now = Date.now();
  const credentials = all.filter((one) => one.host === host);
  const strangers = await listStrangers(credentials, (list) => list.host === host);
  const state = pageState({ run, toldInRun, launcher, credentials, lacksBackup: noBackup, now });
  return (tab) => ({
    ...state,
    // What the person wants to hear of later, or never, is no notice on the page either.
    waiting: state.waiting.filter(({ id }) => !isQuiet(reminded[id], now)),
    strangers,
    offer: state.offer && !offered.includes(tab),
    learned: learnedFor(tab, learned),
  });
}
