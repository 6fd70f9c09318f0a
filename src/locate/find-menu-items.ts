/** Menu items: controls in the menu that another landmark opens, or in the place where that one stands. */
import { controlOf } from './control.ts';
import { findNamed } from './find-controls.ts';
import type { Landmark } from './landmark.ts';
import { belongsTo, menuAround } from './menu.ts';
import type { Region } from './region.ts';
import type { Candidate, Scene } from './scene.ts';

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
  const around = openedBy.within && scene.resolve(openedBy.within).best?.region;
  if (!opener) return openedBy.within ? withoutOpener(items, around, scene) : items.map(weaken);
  return items
    .map((item) => {
      const belonging = belongsTo(opener, around, item.element, scene);
      if (belonging)
        return { ...item, score: item.score + belonging.score, evidence: [...item.evidence, belonging.why] };
      return openedBy.within ? undefined : weaken(item);
    })
    .filter((item) => item !== undefined);
}

/** The thing may be offered without any cogwheel, right where it belongs; a menu that nobody opened proves nothing. */
function withoutOpener(items: readonly Candidate[], around: Region | undefined, scene: Scene): Candidate[] {
  if (!around) return [];
  return items.filter(
    (item) =>
      around.element.contains(item.element) &&
      (!menuAround(item.element, scene) || controlOf(item.element, scene.eyes)),
  );
}

function weaken(item: Candidate): Candidate {
  return {
    ...item,
    score: item.score - 0.15,
    evidence: [...item.evidence, 'nothing tells which control opens it'],
  };
}
