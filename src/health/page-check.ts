/** How well a guide knows the page that is shown now: every landmark it looks at, with or without a run. */
import type { PageState } from '../domain/messages.ts';
import { type Derived, deriveStep, landmarksOf } from '../guide/derive-step.ts';
import type { Guide } from '../guide/guide.ts';
import type { Landmark, Sighting } from '../locate/landmark.ts';
import { locate } from '../locate/locate.ts';
import { vocabularyOf, withReferences } from '../locate/vocabulary.ts';
import { plainEvidence } from './plain-evidence.ts';

/** What became of one landmark. */
export interface CheckedLandmark
  extends Pick<Sighting, 'landmark' | 'status' | 'confidence' | 'margin' | 'evidence' | 'took'> {
  /** The one that was found, the several that serve, or those it is unsure between. */
  readonly elements: readonly Element[];
}

export interface PageCheck {
  readonly guide: Guide;
  /** In the order in which the guide comes upon them. */
  readonly landmarks: readonly CheckedLandmark[];
  /** The step the guide would show. */
  readonly derived: Derived;
  /** How long looking at the whole page took, in milliseconds. */
  readonly took: number;
  /** How many elements the document has. */
  readonly size: number;
}

const lists = new WeakMap<Guide, readonly Landmark[]>();

/** All landmarks of a guide and what they refer to. The same list each time: locating prepares it once. */
function everyLandmark(guide: Guide): readonly Landmark[] {
  const list = lists.get(guide) ?? [...withReferences(landmarksOf(guide))];
  lists.set(guide, list);
  return list;
}

/** Looks at the page once; `run` is the run in progress, of whatever guide, and `ignoring` an element of one's own. */
export function checkPage(
  guide: Guide,
  run: PageState['run'],
  doc: Document,
  ignoring: Element | undefined,
): PageCheck {
  const own = run?.guide === guide.id ? run : undefined;
  const landmarks = everyLandmark(guide);
  const params = own?.credentialName === undefined ? {} : { credentialName: own.credentialName };
  const start = performance.now();
  const sight = locate(landmarks, params, doc, ignoring);
  const took = performance.now() - start;
  const { names } = vocabularyOf(landmarks);
  return {
    guide,
    derived: deriveStep(guide, sight, own?.journal ?? { skipped: [] }),
    took,
    size: doc.getElementsByTagName('*').length,
    landmarks: landmarks.map((landmark) => checked(sight.get(landmark.id) as Sighting, names)),
  };
}

function checked(sighting: Sighting, names: ReadonlySet<string>): CheckedLandmark {
  const { landmark, status, confidence, margin, took, element, candidates, evidence } = sighting;
  const elements = element ? [element] : candidates;
  const plain = evidence.map((each) => plainEvidence(each, names));
  return { landmark, status, confidence, margin, took, elements, evidence: plain };
}

/** Whether two checks say the same of the same elements; how long it took is another matter. */
export function isSameCheck(one: PageCheck, other: PageCheck): boolean {
  return (
    one.guide === other.guide &&
    one.landmarks.every((landmark, index) => {
      const counterpart = other.landmarks[index] as CheckedLandmark;
      return (
        landmark.status === counterpart.status &&
        landmark.confidence === counterpart.confidence &&
        landmark.elements.length === counterpart.elements.length &&
        landmark.elements.every((element, at) => element === counterpart.elements[at])
      );
    })
  );
}

/** How many were found (one or several that serve alike), are unsure, and are missing. */
export function countOf({ landmarks }: PageCheck): {
  readonly found: number;
  readonly unsure: number;
  readonly missing: number;
} {
  const count = (...of: readonly Sighting['status'][]) =>
    landmarks.filter(({ status }) => of.includes(status)).length;
  return { found: count('found', 'several'), unsure: count('unsure'), missing: count('missing') };
}
