/** Pure changes of what the person showed Waykey. */
import type { Description, Learned } from '../domain/description.ts';

/** As it is stored: which tab used it last is known here only. */
export interface StoredLearned extends Omit<Learned, 'usedAt'> {
  readonly used?: { readonly tab: number; readonly at: number } | undefined;
}

type All = readonly StoredLearned[];

/** More things than this are on no guide's way; the oldest goes. */
const most = 50;
/** After so many uses in a row that led nowhere it is dropped. */
const mostMisses = 2;

/** The person showed the landmark; an earlier description of it is forgotten. */
export function afterShown(all: All, landmark: string, description: Description): All {
  const others = all.filter((each) => each.landmark !== landmark);
  return [...others, { landmark, description, misses: 0 }].slice(-most);
}

/** It was used in a tab; what comes of that is not known yet. */
export function afterUse(all: All, landmark: string, used: { tab: number; at: number }): All {
  return change(all, landmark, (each) => ({ ...each, used }));
}

/** The guide went on after the use (`right`), or it did not; the second time in a row the description is dropped. */
export function afterOutcome(all: All, landmark: string, right: boolean): All {
  return change(all, landmark, ({ used: _, ...each }) => {
    const misses = right ? 0 : each.misses + 1;
    return misses < mostMisses ? { ...each, misses } : undefined;
  });
}

/** What a tab is told of them. */
export function learnedFor(tab: number, all: All): readonly Learned[] {
  return all.map(({ used, ...each }) => ({ ...each, usedAt: used?.tab === tab ? used.at : undefined }));
}

function change(all: All, landmark: string, to: (each: StoredLearned) => StoredLearned | undefined): All {
  if (!all.some((each) => each.landmark === landmark)) return all;
  return all.flatMap((each) => (each.landmark === landmark ? (to(each) ?? []) : [each]));
}
