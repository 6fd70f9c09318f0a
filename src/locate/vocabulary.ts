/** All words that the landmarks of one run know, prepared so that a text costs one look-up. */
import type { Landmark } from './landmark.ts';
import { normalise } from './normalise.ts';

export interface Vocabulary {
  /** Normalised names. */
  readonly names: ReadonlySet<string>;
  /** Every beginning of every name: a text that is one may be the first piece of a name split over elements. */
  readonly beginnings: ReadonlySet<string>;
  /** Names by their letters without spaces: pieces of a name may be set apart by style alone. */
  readonly squashed: ReadonlyMap<string, string>;
  /** The first three letters of each name, packed: most texts of a page are ruled out by theirs. */
  readonly starts: ReadonlySet<number>;
  /** Characters in the longest name. */
  readonly longest: number;
  /** What was found out about texts, to be looked up when they are read again. */
  readonly readings: Map<string, Reading>;
}

/** A text as a vocabulary knows it. */
export interface Reading {
  /** Normalised. */
  readonly name: string;
  /** It is a name … */
  readonly whole: boolean;
  /** … or may be the first piece of one. */
  readonly begins: boolean;
}

const prepared = new WeakMap<readonly string[], readonly string[]>();

/** Normalises a list of names, once per list. */
export function normalisedNames(names: readonly string[] | undefined): readonly string[] {
  if (!names) return [];
  const known = prepared.get(names);
  if (known) return known;
  const list = [...new Set(names.map(normalise))];
  prepared.set(names, list);
  return list;
}

/** The landmarks and all they refer to, each once, in no particular order. */
export function withReferences(landmarks: readonly Landmark[]): ReadonlySet<Landmark> {
  const all = new Set<Landmark>();
  const add = (landmark: Landmark): void => {
    if (all.has(landmark)) return;
    all.add(landmark);
    for (const other of referencesOf(landmark)) add(other);
  };
  for (const landmark of landmarks) add(landmark);
  return all;
}

function referencesOf(landmark: Landmark): readonly Landmark[] {
  const { within, openedBy, also, outside = [], unlessSeen = [] } = landmark;
  return [within, openedBy, also, ...outside, ...unlessSeen].filter((other) => other !== undefined);
}

const vocabularies = new WeakMap<readonly Landmark[], Vocabulary>();

/** The vocabulary of a list of landmarks; made once per list. */
export function vocabularyOf(landmarks: readonly Landmark[]): Vocabulary {
  const known = vocabularies.get(landmarks);
  if (known) return known;
  const names = new Set<string>();
  for (const { names: own, holds, beside, opens, not } of withReferences(landmarks)) {
    for (const list of [own, holds, beside, opens, not])
      for (const name of normalisedNames(list)) names.add(name);
  }
  const beginnings = new Set<string>();
  let longest = 0;
  for (const name of names) {
    longest = Math.max(longest, name.length);
    for (let end = 1; end < name.length; end++) beginnings.add(name.slice(0, end).trimEnd());
  }
  const squashed = new Map([...names].map((name) => [name.replaceAll(' ', ''), name]));
  const starts = new Set([...names].map(startOf).filter((start) => start !== undefined));
  const made = { starts, names, beginnings, squashed, longest, readings: new Map() };
  vocabularies.set(landmarks, made);
  return made;
}

const [smallA, smallZ] = [0x61, 0x7a];

/** The first three letters of a text as one number; nothing for texts that begin in any other way. */
export function startOf(text: string): number | undefined {
  let packed = 0;
  for (let index = 0; index < 3; index++) {
    // The bit that tells small from capital letters.
    const letter = text.charCodeAt(index) | 0x20;
    if (!(letter >= smallA && letter <= smallZ)) return undefined;
    packed = (packed << 8) | letter;
  }
  return packed;
}
