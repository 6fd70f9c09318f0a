import { setTimeout as delay } from 'node:timers/promises';

/** How often a page is looked at again while something is awaited, in milliseconds. */
const lookEvery = 80;

/** What was awaited did not come in time. */
export class TooLateError extends Error {
  override readonly name = 'TooLateError';
}

/**
 * Looks again and again until `look` answers something other than undefined or false.
 * @param what names what is awaited, for the error.
 * @throws TooLateError after `seconds`; it says what was seen last, when `inWords` is given.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false> | T | undefined | false,
  options: { readonly seconds?: number; readonly inWords?: () => Promise<string> | string } = {},
): Promise<T> {
  const { seconds = 15, inWords } = options;
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (performance.now() > end) {
      const instead = inWords ? ` Seen instead: ${await inWords()}` : '';
      throw new TooLateError(`Not seen within ${seconds} s: ${what}.${instead}`);
    }
    await delay(lookEvery);
  }
}

/**
 * Looks for `seconds` and fails as soon as `look` answers true. Use it only beside a control that shows `look` would
 * answer true if the thing happened.
 */
export async function never(what: string, seconds: number, look: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    if (await look()) throw new Error(`It happened: ${what}.`);
    await delay(lookEvery);
  }
}
