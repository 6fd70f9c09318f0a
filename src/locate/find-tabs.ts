/** Tabs: controls that say so, or that stand in a line with the other tabs. */
import { closest, contains, lineage, parentOf } from './composed.ts';
import { findNamed } from './find-controls.ts';
import type { Landmark } from './landmark.ts';
import type { Region } from './region.ts';
import type { Candidate, Scene } from './scene.ts';

/** Everything on the page that may be this tab. */
export function findTabs(landmark: Landmark, scene: Scene, region: Region | undefined): Candidate[] {
  return findNamed(landmark, scene, region).map((candidate) => {
    const { element } = candidate;
    const tabs = closest(element, (part) => part.matches('[role=tab],[role=tablist]'), 4);
    const neighbour = neighbourNamed(element, landmark.beside, scene);
    const score = candidate.score - 0.35 + (tabs ? 0.2 : 0) + (neighbour ? 0.25 : 0);
    const evidence = [...candidate.evidence];
    if (tabs) evidence.push('marked up as a tab');
    if (neighbour) evidence.push(`stands beside “${neighbour}”`);
    return { ...candidate, score, evidence };
  });
}

/** The name of another control within the same small group. */
function neighbourNamed(
  element: Element,
  names: readonly string[] | undefined,
  scene: Scene,
): string | undefined {
  const hits = scene.reading(names).filter((hit) => scene.eyes.visible(hit.element));
  for (const group of lineage(parentOf(element) ?? element, 3)) {
    if (group.matches('body,main,header,footer')) return undefined;
    const near = hits.find((hit) => contains(group, hit.element) && !contains(element, hit.element));
    if (near) return near.name;
  }
  return undefined;
}
