/** Starting, changing and ending the guide in progress, and putting its script where it is needed. */
import type { RecordId } from '../domain/credential.ts';
import type { PageRequests } from '../domain/messages.ts';
import { type GuideId, newRun, type Run } from '../domain/run.ts';
import { askTab, injectScript } from '../platform/tabs.ts';
import { learnedItem, runItem, toldItem } from './items.ts';
import { afterSave } from './journal.ts';
import type { StoredLearned } from './learned.ts';
import { tellAllTabs } from './tell-tabs.ts';
import { afterTold } from './told.ts';

const guideFile = 'src/entries/guide.js';

/** Puts the guide's script into a tab, unless it runs there: to read it again for nothing takes the tab longer than to ask. */
export async function injectGuide(tabId: number): Promise<boolean> {
  return (await askTab(tabId, isGuideLoaded)) || injectScript(tabId, guideFile);
}

/** Runs in the tab, in the world of the extension's scripts. */
function isGuideLoaded(): boolean {
  return (globalThis as { waykey?: { guideLoaded?: boolean } }).waykey?.guideLoaded === true;
}

/** Starts a guide in place of the one in progress; `saved` continues where a credential was saved before. */
export async function startRun(start: {
  readonly guide: GuideId;
  readonly saved?: RecordId | undefined;
}): Promise<void> {
  const run = newRun(start.guide, Date.now());
  await changeRun(() => (start.saved === undefined ? run : afterSave(run, start.saved)));
}

/** Writes down what the person told, for the rest of the run. */
export async function noteTold(message: Parameters<PageRequests['run/tell']>[0]): Promise<void> {
  const run = await runItem.get();
  if (!run) return;
  await toldItem.update((before) => afterTold(before, run.startedAt, message));
  await tellAllTabs();
}

/** Changes what the person showed. */
export async function changeLearned(
  change: (all: readonly StoredLearned[]) => readonly StoredLearned[],
): Promise<void> {
  await learnedItem.update(change);
  await tellAllTabs();
}

/** Changes the guide in progress. Done when it is stored: no receipt has to wait until every tab was told. */
export async function changeRun(change: (run: Run | null) => Run | null): Promise<void> {
  const run = await runItem.update(change);
  void tellAllTabs().then((tabs) => run && Promise.all(tabs.map(injectGuide)));
}
