/** Menu items: controls in the menu that another landmark opens, or in the place where that one stands. */
import { controlOf } from './control.ts';
import { findNamed } from './find-controls.ts';
import type { Landmark } from './landmark.ts';
import { belongsTo, menuAround } from './menu.ts';
import type { Region } from './region.ts';
import { type Candidate, regionOf, type Scene } from './scene.ts';

/** Everything on the page that may be this menu item. */
export function findMenuItems(landmark: Landmark, scene: Scene, region: Region | undefined): Candidate[] {
  const items = findNamed(landmark, scene, region).map((item) => {
    const marked = item.element.closest('[role=menuitem],[role=menu],[role=option]');
    return marked
      ? { ...item, score: item.score + 0.1, evidence: [...item.evidence, 'marked up as a menu item'] }
      : item;
  });
  const { openedBy } = landmark;
  if (!openedBy || items.length === 0) return items;
  const opener = scene.resolve(openedBy).best?.element;
  const around = openedBy.within && regionOf(openedBy.within, scene);
  const inRow = openedBy.within?.role === 'row';
  const inMenu = items.some(({ element }) => menuAround(element, scene) !== undefined);
  return items
    .map((item) => {
      const belonging = opener && belongsTo(opener, around, item.element, scene, inRow);
      if (belonging)
        return { ...item, score: item.score + belonging.score, evidence: [...item.evidence, belonging.why] };
      if (openedBy.within) return opener ? undefined : withoutOpener(item, around, scene);
      // With the same words in an open menu, those at the side are behind it.
      if (opener && inMenu && !menuAround(item.element, scene)) return undefined;
      return standsAlone(item, opener, scene) ? weaken(item) : undefined;
    })
    .filter((item) => item !== undefined);
}

/** The thing may be offered without any cogwheel, right where it belongs; a menu that nobody opened proves nothing. */
function withoutOpener(item: Candidate, around: Region | undefined, scene: Scene): Candidate | undefined {
  if (!around?.element.contains(item.element)) return undefined;
  return !menuAround(item.element, scene) || controlOf(item.element, scene.eyes) ? item : undefined;
}

/** Without a tie to its opener it counts in a menu of an opener that is not known, or in the navigation at the side. */
function standsAlone({ element }: Candidate, opener: Element | undefined, scene: Scene): boolean {
  if (!opener) return menuAround(element, scene) !== undefined;
  return element.closest('nav,aside,[role=navigation]') !== null && !element.closest('footer');
}

function weaken(item: Candidate): Candidate {
  return {
    ...item,
    score: item.score - 0.15,
    evidence: [...item.evidence, 'nothing tells which control opens it'],
  };
}
