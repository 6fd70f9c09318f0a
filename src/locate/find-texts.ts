/** Words to read, whatever they stand in. */
import type { Landmark } from './landmark.ts';
import { fold } from './normalise.ts';
import { isWithin, type Region } from './region.ts';
import type { Candidate, Scene } from './scene.ts';
import type { ReadText } from './texts.ts';

/** Texts that read like one of the names, and sentences that match what the landmark shows. */
export function findTexts(landmark: Landmark, scene: Scene, region: Region | undefined): Candidate[] {
  const named = scene
    .reading(landmark.names)
    .filter((hit) => hit.source === 'text' && scene.eyes.visible(hit.element))
    .map((hit) => ({ element: hit.element, score: 0.7, evidence: [`text reads “${hit.name}”`] }));
  return landmark.shows ? [...named, ...sentencesLike(landmark.shows, scene, region)] : named;
}

function sentencesLike(pattern: RegExp, scene: Scene, region: Region | undefined): Candidate[] {
  const root = region?.element.getRootNode() ?? scene.doc;
  const found: Candidate[] = [];
  for (const sentence of scene.sentences.get(root) ?? []) {
    const element = pattern.test(foldedText(sentence)) && sentence.node.parentElement;
    if (!element || scene.ignoring?.contains(element)) continue;
    if ((!region || isWithin(region, element)) && scene.eyes.visible(element))
      found.push({ element, score: 0.7, evidence: ['a sentence says it'] });
  }
  return found;
}

/** Folded once: a few landmarks share it, and the looks that follow. */
function foldedText(sentence: ReadText): string {
  sentence.folded ??= fold(sentence.node.data.trim());
  return sentence.folded;
}
