/** What stands in a section. */
import { lineage } from './composed.ts';
import { queryWithin, type Region } from './region.ts';
import type { Scene } from './scene.ts';

/** What there is to read or to fill in. */
export const content = 'table,ul,ol,dl,form,[role=table],[role=grid],[role=list],[role=row],tr,li,input';

/** What of that is in the region and can be seen; a menu that floats there is not the section's content. */
export function contentIn(region: Region, scene: Scene, besides?: Element): readonly Element[] {
  return queryWithin(region, content, scene).filter((part) => counts(part, region, scene, besides));
}

/** The same, asked more quickly. */
export function hasContent(region: Region, scene: Scene, besides?: Element): boolean {
  return queryWithin(region, content, scene).some((part) => counts(part, region, scene, besides));
}

function counts(part: Element, region: Region, scene: Scene, besides: Element | undefined): boolean {
  return (
    !(besides && (part.contains(besides) || besides.contains(part))) &&
    scene.eyes.visible(part) &&
    !floats(part, region.element, scene)
  );
}

/** In a menu, or placed above the page by anything on the way up to `inside`. */
export function floats(part: Element, inside: Element, scene: Scene): boolean {
  for (const ancestor of lineage(part)) {
    if (ancestor === inside) return false;
    if (ancestor.matches('[role=menu],[role=listbox]')) return true;
    if (/absolute|fixed/.test(scene.eyes.style(ancestor).position)) return true;
  }
  return false;
}
