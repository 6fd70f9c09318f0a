/** An update of the extension cuts off the page side, so it waits while a one-time value is on the screen. */
import { restartUpdated } from '../platform/update.ts';
import { promptTabsItem, updateWaitsItem } from './items.ts';

/** Longer than this, in milliseconds, no prompt holds up an update: the page may have lied, or been forgotten. */
const longest = 60 * 60_000;

/** Notes whether a one-time value is on the screen of a tab; the last one to go lets a waiting update in. */
export async function notePrompt(tab: number, open: boolean, now: number): Promise<void> {
  await promptTabsItem.update((before) => {
    if (!open && !before.some((one) => one.tab === tab)) return before;
    const others = before.filter((one) => one.tab !== tab);
    return open ? [...others, { tab, at: now }] : others;
  });
  if (!open && (await updateWaitsItem.get())) await updateWhenFree(now);
}

/** Lets an update in as soon as no one-time value is on any screen. */
export async function updateWhenFree(now: number): Promise<void> {
  const open = (await promptTabsItem.get()).some(({ at }) => now - at < longest);
  await updateWaitsItem.set(open);
  if (!open) restartUpdated();
}
