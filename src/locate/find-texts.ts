/** Words to read, whatever they stand in. */
import type { Landmark } from './landmark.ts';
import { fold } from './normalise.ts';
import { isWithin, type Region } from './region.ts';
import type { Candidate, Scene } from './scene.ts';

/** Shorter is no sentence; longer is not what a site says when something happened. */
const [shortest, longest] = [8, 240];

/** Texts that read like one of the names, and sentences that match what the landmark shows. */
export function findTexts(landmark: Landmark, scene: Scene, region: Region | undefined): Candidate[] {
  const named = scene
    .reading(landmark.names)
    .filter((hit) => hit.source === 'text' && scene.eyes.visible(hit.element))
    .map((hit) => ({ element: hit.element, score: 0.7, evidence: [`text reads “${hit.name}”`] }));
  return landmark.shows ? [...named, ...sentencesLike(landmark.shows, scene, region)] : named;
}

function sentencesLike(pattern: RegExp, scene: Scene, region: Region | undefined): Candidate[] {
  const around = region?.element ?? scene.doc.body;
  // A few landmarks share one walk of the page.
  const sentences = scene.once(around, () => sentencesIn(around));
  return sentences
    .filter(([element, text]) => {
      if (!pattern.test(text) || scene.ignoring?.contains(element)) return false;
      return (!region || isWithin(region, element)) && scene.eyes.visible(element);
    })
    .map(([element]) => ({ element, score: 0.7, evidence: ['a sentence says it'] }));
}

function sentencesIn(around: Element): readonly [Element, string][] {
  const found: [Element, string][] = [];
  const walker = around.ownerDocument.createTreeWalker(around, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data, parentElement } = node as Text;
    const isSentence = data.length >= shortest && data.length <= longest && data.trim().includes(' ');
    if (isSentence && parentElement) found.push([parentElement, fold(data)]);
  }
  return found;
}
