/** The name of a credential by the row that is new in its list, where nobody typed one that was seen. Pure. */
import type { CredentialKind } from '../domain/credential.ts';
import type { ListedNames } from './items.ts';

/** One reading of a list. */
export type Listed = Pick<ListedNames, 'kind' | 'organizationName' | 'names'>;

/** A row that was new longer ago than this, in milliseconds, is not that of a value shown now. */
const freshFor = 5 * 60_000;

/** What is known of the lists after one of them was read. */
export function afterListed(known: readonly ListedNames[], listed: Listed, now: number): ListedNames[] {
  const isSame = (one: Listed) =>
    one.kind === listed.kind && one.organizationName === listed.organizationName;
  const before = known.find(isSame);
  const added = before && oneMore(before.names, listed.names);
  const fresh = added === undefined ? before?.fresh : { name: added, at: now };
  return [...known.filter((one) => !isSame(one)), { ...listed, fresh }];
}

/** The name of the one row that is new in a list of that kind; nothing when no row, or several, could be it. */
export function freshName(
  known: readonly ListedNames[],
  kind: CredentialKind,
  now: number,
): string | undefined {
  const names = known.flatMap(({ fresh, ...one }) =>
    one.kind === kind && fresh && now - fresh.at < freshFor ? [fresh.name] : [],
  );
  return names.length === 1 ? names[0] : undefined;
}

/** The name that `after` has more than `before`, if that is all that changed. */
function oneMore(before: readonly string[], after: readonly string[]): string | undefined {
  const added = [...after];
  for (const name of before) {
    const at = added.indexOf(name);
    if (at < 0) return undefined;
    added.splice(at, 1);
  }
  return added.length === 1 ? added[0] : undefined;
}
