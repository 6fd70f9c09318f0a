/** How two texts are compared: as a person reads them, not as they are stored. */

const ascii = /^[\x20-\x7e]*$/;

/** Soft hyphens, zero-width characters, direction marks, and the private-use glyphs of icon fonts. */
const unseen = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uE000-\uF8FF]/g;
const accents = /\p{M}/gu;
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  đ: 'd',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const specialLetters = /[ßđøłæœı]/g;

/** Serbian is written in both alphabets, and told apart by nobody who reads it. Accents are gone by then: ч and џ keep theirs. */
const cyrillic: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    ђ: 'd',
    е: 'e',
    ж: 'z',
    з: 'z',
    и: 'i',
    ј: 'j',
    к: 'k',
    л: 'l',
  },
  ...{ љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'c', у: 'u', ф: 'f' },
  ...{ х: 'h', ц: 'c', ч: 'c', џ: 'dz', ш: 's' },
};
const cyrillicLetters = /[а-џ]/g;

/** Case, accents, spaces and invisible characters do not count; everything else does. For names people give. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim();
  return text
    .normalize('NFKD')
    .replace(unseen, '')
    .replace(accents, '')
    .toLowerCase()
    .replace(specialLetters, (letter) => letters[letter] ?? letter)
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

const joints = /[-_/\s]+/g;
const before = /^[^\p{L}\p{N}]+/u;
const after = /[^\p{L}\p{N}]+$/u;
/** "Users (12)", "Users [3]", "Users 12": a count is not part of a name. */
const count = /(?: ?[([]\d+\+?[)\]]?| \d{1,4}\+?)$/;
const plainStart = /^[a-z]/;
const plainEnd = /[a-z]$/;

/** As `fold`, and hyphens, counts, colons, ellipses, plus signs and arrows do not count either. For words a site chose. */
export function normalise(text: string): string {
  const folded = fold(text)
    .replace(cyrillicLetters, (letter) => cyrillic[letter] ?? letter)
    .replace(joints, ' ');
  // Most texts are plain words; the patterns for all scripts are only worth their time for the others.
  const uncounted = plainEnd.test(folded) ? folded : folded.replace(count, '').replace(after, '');
  const name = plainStart.test(uncounted) ? uncounted : uncounted.replace(before, '');
  return name || folded.replace(after, '').replace(before, '');
}
