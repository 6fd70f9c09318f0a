/**
 * API keys in texts. Their shape is not known, so they are told from words, names, dates and addresses by being random:
 * letters and digits without the long runs that words and numbers are made of.
 */

/** What a person does not see of a text, and what is no part of a key. */
const unseen = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

const plain = /^[!-~]{16,4096}$/;
/** E-mail and web addresses, paths, dates, times, and what stands for something hidden. */
const known = /@|:\/\/|^\/|^www\.|\d{4}-\d\d-\d\d|\d:\d\d|\*{3}|\.{3}|([^\w])\1\1|(\w)\2{5}/;
const runs = /[A-Z]?[a-z]+|[A-Z]+|\d+/g;
const longestRun = 4;

/** Whether `text` is one random word, as a key is. */
export function looksLikeApiKey(text: string): boolean {
  if (!plain.test(text) || known.test(text)) return false;
  const pieces = text.match(runs) ?? [];
  const size = pieces.join('').length;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(text)).length;
  return (
    size >= 12 &&
    size >= text.length * 0.7 &&
    kinds > 1 &&
    new Set(text).size >= 8 &&
    (text.match(/[A-Za-z]/g)?.length ?? 0) >= 3 &&
    size / pieces.length <= longestRun
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
