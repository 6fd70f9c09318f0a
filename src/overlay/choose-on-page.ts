import { contains } from '../locate/composed.ts';
import type { ListedRow } from '../locate/landmark.ts';
import { watchUse } from './watch-use.ts';

/** While there are rows to choose from, using one of them on the page chooses it; the page gets the press as ever. */
export function chooseOnPage(
  host: Element,
  rows: () => readonly ListedRow[],
  choose: (index: number) => void,
  until: AbortSignal,
): void {
  watchUse(
    host,
    ([inner], by) => {
      if (by === 'typing' || by === 'escape' || !(inner instanceof Element)) return;
      const index = rows().findIndex(({ element }) => contains(element, inner));
      if (index >= 0) choose(index);
    },
    until,
  );
}
