/**
 * API keys in texts. Their shape is not known, so they are told from words, names, dates and addresses by being random:
 * letters and digits without the long runs that words and numbers are made of.
 */

/** What a person does not see of a text, and what is no part of a key. */
const unseen = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

const plain = /^[!-~]{16,4096}$/;
/** E-mail and web addresses, paths, dates, times, and what stands for something hidden. */
const known = /@|:\/\/|^\/[a-z]{3,}[/?]|^www\.|\d{4}-\d\d-\d\d|\d:\d\d|\*{3}|\.{3}|([^\w])\1\1|(\w)\2{5}/;
/** Words joined by signs have short parts; a key, where it has signs at all, has long ones, or short ones of every kind. */
const part =
  /[A-Za-z\d]{6,}|(?<![A-Za-z\d])(?=[A-Za-z]*\d)(?=[a-z\d]*[A-Z])(?=[A-Z\d]*[a-z])[A-Za-z\d]{3,5}/g;
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
/** What a text that holds more than one word, or quotes one, is full of. */
const several = /[\s"'`´‘’“”<>()[\]{}]/;
/** `NAME=`, and `Key:` where no space follows. */
const assigned = /^[a-z_.-]+\d{0,2}=(?=.)/i;
const labelled = /^[^\W\d_]{0,20}(?:key|token|secret|value):/i;

/**
 * The words of `text` that look like keys. One that stands by itself is taken as it is: a key may hold any sign, and among
 * words some of them are not its own.
 */
export function apiKeysIn(text: string): string[] {
  const whole = text.replace(unseen, '').trim();
  const alone = unlabelled(whole.replace(/[.,;:]$/, ''));
  if (!several.test(alone) && looksLikeApiKey(alone)) return [alone];
  return whole
    .split(between)
    .map((word) => unlabelled(word.replace(around, '')))
    .filter(looksLikeApiKey);
}

/** A word without what only says what it is. */
function unlabelled(word: string): string {
  const value = word.replace(assigned, '').replace(labelled, '');
  return looksLikeApiKey(value) ? value : word;
}
