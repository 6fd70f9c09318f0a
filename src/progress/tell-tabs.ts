/** What each tab of the site knows, and keeping it so. */
import type { PageState } from '../domain/messages.ts';
import { siteMatches } from '../insidemaps/site.ts';
import { tellPage } from '../platform/messages.ts';
import { siteTabs } from '../platform/tabs.ts';
import { listCredentials } from '../vault/credentials.ts';
import { launcherItem, offeredTabsItem, runItem } from './items.ts';
import { pageState } from './page-state.ts';

/** The state of one tab's page side. */
export async function pageStateOf(tabId: number): Promise<PageState> {
  const [state, offered] = await Promise.all([commonState(), offeredTabsItem.get()]);
  return { ...state, offer: state.offer && !offered.includes(tabId) };
}

/** Tells every tab of the site; answers which they are. */
export async function tellAllTabs(): Promise<readonly number[]> {
  const [state, offered, tabs] = await Promise.all([
    commonState(),
    offeredTabsItem.get(),
    siteTabs(siteMatches),
  ]);
  await Promise.all(
    tabs.map((tab) =>
      tellPage(tab, 'page/state', { ...state, offer: state.offer && !offered.includes(tab) }),
    ),
  );
  return tabs;
}

async function commonState(): Promise<PageState> {
  const [run, launcher, credentials] = await Promise.all([
    runItem.get(),
    launcherItem.get(),
    listCredentials(),
  ]);
  return pageState({ run, launcher, credentials, now: Date.now() });
}
