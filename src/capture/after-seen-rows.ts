/** What a list on the page says of the credentials in the vault. Pure; whatever is not certain says nothing. */
import type { Credential, RecordId } from '../domain/credential.ts';
import { isOver } from '../domain/life.ts';
import type { SeenRow } from '../domain/messages.ts';
import { mayList, type SeenList } from '../domain/seen-list.ts';

/**
 * The credentials whose state the list tells. Rows of one name that disagree do not tell which is which; nor do rows of a
 * name that more credentials have.
 */
export function statesIn(
  list: SeenList,
  credentials: readonly Credential[],
): ReadonlyMap<RecordId, SeenRow['state']> {
  const listed = credentials.filter((one) => mayList(list, one) && !isOver(one));
  const states = new Map<RecordId, SeenRow['state']>();
  for (const { id, name } of listed) {
    const rows = list.rows.filter((row) => row.name === name);
    const alike = listed.filter((one) => one.name === name).length;
    const [first] = rows;
    if (first && rows.length >= alike && rows.every(({ state }) => state === first.state)) {
      states.set(id, first.state);
    }
  }
  return states;
}

/**
 * The rows of which the vault holds nothing. While it holds something whose name nobody said, any row may be that, so none
 * is called unknown.
 */
export function strangersIn(list: SeenList, credentials: readonly Credential[]): readonly SeenRow[] {
  const listed = credentials.filter((one) => mayList(list, one) && !isOver(one));
  if (listed.some(({ unnamed }) => unnamed)) return [];
  const known = new Set(listed.map(({ name }) => name));
  const strangers = new Map(list.rows.map((row) => [row.name, row]));
  return [...strangers.values()].filter(({ name }) => !known.has(name));
}
