/** What one run knows of the page: what was swept, what eyes saw, and what is resolved so far. */
import { hasLayout } from './box.ts';
import type { Root } from './changes.ts';
import type { Landmark, LandmarkParams } from './landmark.ts';
import type { Memory, Selector } from './memory.ts';
import type { Region } from './region.ts';
import { type Hit, type Swept, sweep } from './sweep.ts';
import { type Eyes, openEyes } from './visible.ts';
import { normalisedNames, type Vocabulary } from './vocabulary.ts';

/** One thing on the page that may be the landmark. */
export interface Candidate {
  readonly element: Element;
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: readonly string[];
  /** For containers: what belongs to it. */
  readonly region?: Region | undefined;
}

/** What became of a landmark that others refer to. */
export interface Resolved {
  readonly status: 'found' | 'several' | 'unsure' | 'missing';
  readonly best?: Candidate | undefined;
}

export interface Scene extends Swept {
  readonly doc: Document;
  readonly params: LandmarkParams;
  readonly eyes: Eyes;
  readonly rightToLeft: boolean;
  readonly ignoring?: Element | undefined;
  /** All places that read like one of these names, each element once. */
  reading(names: readonly string[] | undefined): readonly Hit[];
  /** The elements of a root that match, in the order of the document. */
  matching(root: Root, selector: Selector): readonly Element[];
  /** Whether a normalised text is the name of anything that is looked for. */
  knows(name: string): boolean;
  /** Texts that read like the name of a section that `heading` is not the heading of. */
  otherHeadings(heading: Element): readonly Element[];
  /** The answer for another landmark, worked out now if it was not yet. */
  resolve(landmark: Landmark): Resolved;
  /** Something worked out once per run. */
  once<T>(key: object, make: () => T): T;
}

/** The region of a container; of one of several it is not known which before the person chose. */
export function regionOf(container: Landmark, scene: Scene): Region | undefined {
  const { status, best } = scene.resolve(container);
  return status === 'several' ? undefined : best?.region;
}

/** Looks at the page once. `resolve` is how a landmark's own answer is worked out. */
export function openScene(
  doc: Document,
  words: Vocabulary,
  params: LandmarkParams,
  sections: readonly Landmark[],
  resolve: (landmark: Landmark, scene: Scene) => Resolved,
  memory: Memory,
  ignoring?: Element,
): Scene {
  const swept = sweep(doc, words, memory, ignoring);
  const eyes = openEyes(hasLayout(doc));
  const answers = new Map<Landmark, Resolved>();
  const kept = new Map<object, unknown>();
  const readings = new Map<readonly string[], readonly Hit[]>();
  const scene: Scene = {
    ...swept,
    doc,
    params,
    eyes,
    ignoring,
    rightToLeft: eyes.style(doc.body ?? doc.documentElement).direction === 'rtl',
    reading(names) {
      const known = names && readings.get(names);
      if (known) return known;
      const found = new Map<Element, Hit>();
      for (const name of normalisedNames(names)) {
        for (const [element, hit] of swept.hits.get(name) ?? [])
          if (!found.has(element)) found.set(element, hit);
      }
      const all = [...found.values()];
      if (names) readings.set(names, all);
      return all;
    },
    matching: memory.matching,
    knows: (name) => words.names.has(name),
    otherHeadings(heading) {
      const lists = sections.map((section) => scene.reading(section.names).map((hit) => hit.element));
      return lists.filter((list) => !list.some((element) => heading.contains(element))).flat();
    },
    resolve(landmark) {
      let answer = answers.get(landmark);
      if (!answer) {
        // A landmark that refers to itself would never end; while it is being worked out it is missing.
        answers.set(landmark, { status: 'missing' });
        answer = resolve(landmark, scene);
        answers.set(landmark, answer);
      }
      return answer;
    },
    once<T>(key: object, make: () => T): T {
      if (!kept.has(key)) kept.set(key, make());
      return kept.get(key) as T;
    },
  };
  return scene;
}
