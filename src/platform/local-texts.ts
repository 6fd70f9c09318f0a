/**
 * Texts in `storage.local` under keys of one prefix. In Firefox any content script can read and write there: whoever
 * reads them treats them as found on the street.
 */
import { browser } from './browser.ts';

/** Writes one text. */
export async function setText(key: string, text: string): Promise<void> {
  await browser.storage.local.set({ [key]: text });
}

/** The text under `key`; undefined when there is none. */
export async function getText(key: string): Promise<string | undefined> {
  return onlyText((await browser.storage.local.get(key))[key]);
}

/** All texts whose key starts with `prefix`, by the rest of the key. */
export async function textsUnder(prefix: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(await browser.storage.local.get(null))) {
    const text = onlyText(value);
    if (key.startsWith(prefix) && text !== undefined) texts.set(key.slice(prefix.length), text);
  }
  return texts;
}

/** Removes what is under these keys. */
export async function removeTexts(keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await browser.storage.local.remove([...keys]);
}

function onlyText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
