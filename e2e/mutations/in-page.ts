/** Runs in the page: mutates it, locates, judges, and puts everything back, all before the page can notice. */
import * as landmarks from '../../src/insidemaps/landmarks.ts';
import { locate } from '../../src/locate/locate.ts';
import type { Verdict } from '../forge/verdict.ts';
import type { Concept } from '../forge/words/wording.ts';
import { nest } from './mutate/nest.ts';
import { rename } from './mutate/rename.ts';
import { reorder } from './mutate/reorder.ts';
import { reword } from './mutate/reword.ts';
import { Random } from './random.ts';

/** What is known of one landmark on the screen as it stands. */
export interface Known {
  readonly id: string;
  readonly truth: Verdict['truth'];
  /** Any of them is the answer. */
  readonly answers: readonly Element[];
  /** A rare name of one of these may hide it. */
  readonly named: readonly Concept[];
}

const asked = Object.values(landmarks);

function judgeMutations(
  seeds: readonly number[],
  credentialName: string,
  known: readonly Known[],
): Verdict[][] | undefined {
  if (known.some(({ answers }) => answers.some((one) => !one.isConnected))) return undefined;
  return seeds.map((seed) => {
    const random = new Random(seed);
    const { rare, undo } = reword(random);
    const undos = [undo, rename(random), reorder(random), nest(random)];
    try {
      const sight = locate(asked, { credentialName }, document);
      // A menu that hangs on the pointer closes when what is under the pointer moves: then nothing is due.
      return known
        .filter(({ truth, answers }) => truth !== 'due' || answers.some((one) => one.checkVisibility()))
        .map((one) => verdictOf(one, sight.get(one.id), rare));
    } finally {
      for (const back of undos.reverse()) back();
    }
  });
}

type Sighting = ReturnType<typeof locate> extends ReadonlyMap<string, infer S> ? S : never;

function verdictOf(
  { id, truth, answers, named }: Known,
  sighting: Sighting | undefined,
  rare: ReadonlySet<Concept>,
): Verdict {
  if (!sighting) throw new Error(`Nobody looked for ${id}.`);
  const { status, element, candidates, usable, confidence, evidence } = sighting;
  const found = status === 'several' ? candidates : element ? [element] : [];
  const isRight = found.length > 0 && found.every((one) => answers.some((answer) => agree(one, answer)));
  const said = found.map((one) => `${one.localName} “${(one.textContent ?? '').trim().slice(0, 40)}”`);
  return {
    id,
    truth,
    rare: named.some((concept) => rare.has(concept)),
    told: `${said.join(' | ')} ${confidence.toFixed(2)}: ${evidence.join(', ')}`,
    result:
      found.length === 0
        ? status === 'several'
          ? 'unusable'
          : status === 'found'
            ? 'missing'
            : status
        : resultOf(isRight, usable, truth),
  };
}

function resultOf(isRight: boolean, usable: boolean, truth: Verdict['truth']): Verdict['result'] {
  if (isRight) return usable ? 'right' : 'unusable';
  // Nobody is shown what cannot be used.
  return usable && truth !== 'ambiguous' ? 'wrong' : 'unusable';
}

/** The same thing to a person: one in the other, and nothing more to read on it. */
function agree(found: Element, answer: Element): boolean {
  if (holds(answer, found)) return true;
  const [more, less] = [found, answer].map((one) => (one.textContent ?? '').trim().length) as [
    number,
    number,
  ];
  return holds(found, answer) && more <= less + 24;
}

function holds(outer: Element, inner: Element): boolean {
  let part: Element | null = inner;
  while (part && part !== outer) {
    part = part.parentElement ?? (part.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return part !== null;
}

Object.assign(globalThis, { judgeMutations });
