/** How long an API key is valid, as the page puts it: "90 days", "1 year", in the languages of words.ts. */
import { fold } from '../locate/normalise.ts';

const day = 86_400_000;

/** Length in days; the beginning of the word, folded. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:d$|day|tag|dia|jour|giorn|dag|dan)/, 1],
  [/^(?:w$|week|woche|seman|semain|settiman|wee?k|nedel|sedmic)/, 7],
  [/^(?:m$|mo$|month|monat|mes|mois|maand|mesec)/, 30],
  [/^(?:y$|year|jahr|ano|an$|ans$|annee|anno|anni|jaar|jaren|godin)/, 365],
];

/** When a credential made at `now` ends, in milliseconds since 1970; nothing when the words do not tell. */
export function expiryAfter(words: string, now: number): number | undefined {
  const [, number, unit = ''] = /^(\d{1,4})\s*([a-z]+)\b/.exec(fold(words)) ?? [];
  const days = units.find(([word]) => word.test(unit))?.[1];
  return number === undefined || days === undefined ? undefined : now + Number(number) * days * day;
}
