/**
 * API keys in texts. Their shape is not known, so they are told from words, names, dates and addresses by being random:
 * letters and digits without the long runs that words and numbers are made of.
 */

/** What a person does not see of a text, and what is no part of a key. */
const unseen = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

const plain = /^[!-~]{16,4096}$/;
/** E-mail and web addresses, paths, dates, times, and what stands for something hidden. */
const known = /@|:\/\/|^\/[a-z]{3,}[/?]|^www\.|\d{4}-\d\d-\d\d|\d:\d\d|\*{3}|\.{3}|([^\w])\1\1|(\w)\2{5}/;
/** Words joined by signs have short parts; a key, where it has signs at all, has long ones. */
const part = /[A-Za-z\d]{6,}/g;
const run = /[A-Z]?[a-z]+|[A-Z]+|\d+/g;
/** How long, on average, what is of one kind may be in a row: with digits, and without. */
const longestRun = 5;
const longestLetterRun = 3.4;

/** Whether `text` is one random word, as a key is. */
export function looksLikeApiKey(text: string): boolean {
  if (!plain.test(text) || known.test(text)) return false;
  const random = (text.match(part) ?? []).join('');
  const runs = random.match(run) ?? [];
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(random)).length;
  const longest = /\d/.test(random) ? longestRun : longestLetterRun;
  return (
    random.length >= 16 &&
    random.length >= text.length * 0.5 &&
    kinds > 1 &&
    runs.length >= 5 &&
    random.length / runs.length <= longest &&
    new Set(random).size >= 8 &&
    (random.match(/[A-Za-z]/g)?.length ?? 0) >= 3
  );
}

const between = /[\s"'`´‘’“”<>()[\]{},;|]+/;
const around = /^[.:=]+|[.:!?]+$/g;

/** The words of `text` that look like keys. */
export function apiKeysIn(text: string): string[] {
  return text
    .replace(unseen, '')
    .split(between)
    .map((word) => word.replace(around, ''))
    .filter(looksLikeApiKey);
}
