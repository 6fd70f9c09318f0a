/**
 * Texts in `storage.local` under keys of one prefix. In Firefox any content script can read and write there: whoever
 * reads them treats them as found on the street.
 */
import { browser } from './browser.ts';

/** Writes each text under its key. */
export async function setTexts(texts: ReadonlyMap<string, string>): Promise<void> {
  await browser.storage.local.set(Object.fromEntries(texts));
}

/** The texts under these keys; a key without one is left out. */
export async function getTexts(keys: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  return onlyTexts(await browser.storage.local.get([...keys]));
}

/** All texts whose key starts with `prefix`, by the rest of the key. */
export async function textsUnder(prefix: string): Promise<ReadonlyMap<string, string>> {
  const texts = [...onlyTexts(await browser.storage.local.get(null))];
  return new Map(
    texts.flatMap(([key, text]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), text]] : [])),
  );
}

/** Removes what is under these keys. */
export async function removeTexts(keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await browser.storage.local.remove([...keys]);
}

function onlyTexts(stored: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const entries = Object.entries(stored);
  return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
