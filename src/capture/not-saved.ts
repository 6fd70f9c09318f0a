/** Which values that were handed over could not be saved: what becomes of one says nothing of another's. */
import type { RecordId } from '../domain/credential.ts';
import { type NotSaved, notSavedItem } from './items.ts';

/** More than this at once is a page that makes them up. */
const most = 100;

/** The list after the outcome of one try. Pure. */
export function afterTry(
  all: readonly NotSaved[],
  { id, tab, saved }: NotSaved & { readonly saved: boolean },
): readonly NotSaved[] {
  const others = all.filter((one) => one.id !== id);
  if (saved) return others.length === all.length ? all : others;
  return [...others, { id, tab }].slice(-most);
}

/** Notes what became of a try to save a value from a tab. */
export async function noteTry(id: RecordId, tab: number, saved: boolean): Promise<void> {
  await notSavedItem.update((all) => afterTry(all, { id, tab, saved }));
}

/** The page that held these values is gone, and nobody hands them over any more; answers whether there were any. */
export async function forgetTries(tab: number): Promise<boolean> {
  let found = false;
  await notSavedItem.update((all) => {
    found = all.some((one) => one.tab === tab);
    return found ? all.filter((one) => one.tab !== tab) : all;
  });
  return found;
}
