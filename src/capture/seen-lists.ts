/** The lists of credentials that the tabs show, as they were last read: in memory only, for names are part of them. */
import type { Credential } from '../domain/credential.ts';
import type { Stranger } from '../domain/messages.ts';
import type { SeenList } from '../domain/seen-list.ts';
import { strangersIn } from './after-seen-rows.ts';
import { seenListsItem } from './items.ts';

/** More tabs with an API tab than this, and the oldest is forgotten. */
const mostLists = 20;

/** Notes what a tab shows. */
export async function noteSeenList(tab: number, list: SeenList): Promise<void> {
  await seenListsItem.update((all) =>
    [...all.filter((one) => one.tab !== tab || one.kind !== list.kind), { ...list, tab }].slice(-mostLists),
  );
}

/** A tab is gone, and its lists with it. */
export async function forgetSeenLists(tab: number): Promise<void> {
  await seenListsItem.update((all) =>
    all.some((one) => one.tab === tab) ? all.filter((one) => one.tab !== tab) : all,
  );
}

/** The organization whose lists a tab showed last, as far as the page names it. */
export async function organizationIn(tab: number): Promise<string | undefined> {
  return (await seenListsItem.get()).findLast((one) => one.tab === tab)?.organizationName;
}

/**
 * What stands in the lists of which the vault, with these credentials, holds nothing; each kind and name once. `of` are the
 * lists that count: all of them, unless it is said.
 */
export async function listStrangers(
  credentials: readonly Credential[],
  of: (list: SeenList) => boolean = () => true,
): Promise<readonly Stranger[]> {
  const lists = (await seenListsItem.get()).filter(of);
  return (['master-token', 'api-key'] as const).flatMap((kind) => {
    const rows = lists.filter((one) => one.kind === kind).flatMap((list) => strangersIn(list, credentials));
    const names = [...new Set(rows.map(({ name }) => name))];
    return names.length > 0 ? [{ kind, names }] : [];
  });
}
