import type { RecordId } from '../domain/credential.ts';
import type { VaultRow } from './vault-rows.ts';

/** Which rows are selected. */
export interface Selection {
  readonly selected: ReadonlySet<RecordId>;
  /** How many of them are not shown. */
  readonly hidden: number;
  readonly ofShown: 'none' | 'some' | 'all';
}

/** The selection among what is there: what was deleted meanwhile is no part of it. */
export function selectionOf(
  rows: readonly VaultRow[],
  shown: ReadonlySet<RecordId>,
  wanted: ReadonlySet<RecordId>,
): Selection {
  const there = rows.filter(({ deleted }) => !deleted).map(({ credential }) => credential.id);
  const selected = there.filter((id) => wanted.has(id));
  const hidden = selected.filter((id) => !shown.has(id)).length;
  const selectable = there.filter((id) => shown.has(id)).length;
  const ofShown = selected.length - hidden;
  return {
    selected: new Set(selected),
    hidden,
    ofShown: ofShown === 0 ? 'none' : ofShown < selectable ? 'some' : 'all',
  };
}

/** The same ones with these among them, or without. */
export function withSelected(
  wanted: ReadonlySet<RecordId>,
  ids: Iterable<RecordId>,
  selected: boolean,
): ReadonlySet<RecordId> {
  const next = new Set(wanted);
  for (const id of ids) {
    if (selected) next.add(id);
    else next.delete(id);
  }
  return next;
}
