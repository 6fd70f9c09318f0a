/**
 * One key of extension storage with its area, shape and default in a single declaration. What is stored is parsed on
 * each read: in Firefox a content script can write `storage.local`, so nothing in it is trusted.
 */
import * as v from 'valibot';
import { browser } from './browser.ts';

export interface StorageItem<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Reads, changes and writes without another `update` of this item in between (within one context). */
  update(change: (value: T) => T): Promise<T>;
}

/** Declares an item. `fallback` is what is read while nothing, or nothing readable, is stored. */
export function storageItem<T>(declaration: {
  readonly area: 'local' | 'session';
  readonly key: string;
  readonly schema: v.GenericSchema<unknown, T>;
  readonly fallback: T;
}): StorageItem<T> {
  const { area, key, schema, fallback } = declaration;
  let last: Promise<unknown> = Promise.resolve();

  async function get(): Promise<T> {
    const stored = await browser.storage[area].get(key);
    const parsed = v.safeParse(schema, stored[key]);
    return parsed.success ? parsed.output : fallback;
  }
  const set = (value: T) => browser.storage[area].set({ [key]: value });

  return {
    get,
    set,
    update(change) {
      const next = last.then(async () => {
        const before = await get();
        const after = change(before);
        if (after !== before) await set(after);
        return after;
      });
      last = next.catch(() => undefined);
      return next;
    },
  };
}
