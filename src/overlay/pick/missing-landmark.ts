/** Which of the things that a step still misses the person can have pointed at. */

import { fieldSelector, fieldTakes } from '../../locate/field-input.ts';
import { isNameless } from '../../locate/find-controls.ts';
import type { Landmark } from '../../locate/landmark.ts';

/** The one of `missing` that `element` can be. */
export function missingLike(missing: readonly Landmark[], element: Element): Landmark | undefined {
  const isField = element.matches(fieldSelector);
  const fitting = missing.filter(
    ({ role, input }) => (role === 'field') === isField && (!isField || !input || fieldTakes(element, input)),
  );
  const [first] = fitting;
  if (!first || isField || opensMenu(element)) return first;
  // Something with words on it, where a menu and its item are both missed, is the item: the menu is not there.
  return fitting.find(({ openedBy }) => openedBy === first) ?? first;
}

const opener = '[aria-haspopup]:not([aria-haspopup=dialog]),[aria-expanded],[popovertarget],summary';

function opensMenu(element: Element): boolean {
  return isNameless(element) || element.matches(opener);
}
