/** From candidates to an answer: the best one, if it is good enough and clearly better than the next. */
import { contains } from './composed.ts';
import type { Landmark } from './landmark.ts';
import type { Candidate, Scene } from './scene.ts';
import { isUsable } from './usable.ts';

/** Below this a candidate is not shown; the card explains in words instead. */
const enough = 0.55;
/** Below this it is not even a guess. */
const guess = 0.4;
/** The best one must be this much better than the next. */
const clear = 0.1;

export interface Choice {
  readonly status: 'found' | 'several' | 'unsure' | 'missing';
  readonly best?: Candidate | undefined;
  readonly candidates: readonly Candidate[];
  readonly confidence: number;
  readonly margin: number;
}

const nothing: Choice = { status: 'missing', candidates: [], confidence: 0, margin: 0 };

/** Chooses among candidates for one landmark. */
export function choose(landmark: Landmark, all: readonly Candidate[], scene: Scene): Choice {
  const ranked = distinct(all)
    .map((candidate) => ({ ...candidate, score: Math.min(1, candidate.score) }))
    .filter(({ score }) => score >= guess)
    .sort((first, second) => second.score - first.score);
  const [best] = ranked;
  if (!best) return nothing;
  const confidence = best.score;
  const rivals = ranked.filter(({ score }) => best.score - score < clear);
  const margin = Math.min(confidence, best.score - (ranked[rivals.length]?.score ?? 0));
  if (confidence < enough)
    return { status: 'unsure', candidates: rivals, confidence, margin: marginOf(ranked) };
  if (rivals.length === 1) return { status: 'found', best, candidates: [], confidence, margin };
  if (landmark.several) return { status: 'several', best, candidates: rivals, confidence, margin };
  // Of two rows of one name the one that a menu covers for a moment is as good as the other.
  const usable = landmark.role === 'row' ? rivals : rivals.filter(({ element }) => isUsable(element, scene));
  const [only] = usable;
  if (only && usable.length === 1)
    return { status: 'found', best: only, candidates: [], confidence: only.score, margin };
  if (landmark.alike || leadToTheSame(rivals)) {
    return { status: 'found', best: only ?? best, candidates: [], confidence, margin };
  }
  return {
    status: 'unsure',
    candidates: usable.length > 0 ? usable : rivals,
    confidence,
    margin: marginOf(ranked),
  };
}

function marginOf(ranked: readonly Candidate[]): number {
  return (ranked[0]?.score ?? 0) - (ranked[1]?.score ?? 0);
}

/** Of things inside one another only the better one counts: they are one thing to a person. */
function distinct(all: readonly Candidate[]): Candidate[] {
  return all.filter(
    (one, index) =>
      !all.some((other, otherIndex) => {
        if (other === one) return false;
        if (other.element === one.element)
          return other.score > one.score || (other.score === one.score && otherIndex < index);
        if (one.region || other.region) return false;
        return contains(one.element, other.element)
          ? other.score >= one.score
          : contains(other.element, one.element) && other.score > one.score;
      }),
  );
}

function leadToTheSame(rivals: readonly Candidate[]): boolean {
  const targets = new Set(
    rivals.map(({ element }) => (element as Partial<HTMLAnchorElement>).href ?? element),
  );
  return targets.size === 1;
}
