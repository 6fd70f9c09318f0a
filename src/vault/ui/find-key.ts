import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { storageItem } from '../../platform/storage-item.ts';

/** The key that leads to the search. */
export const findKey = '/';

/** Whether it does: who speaks instead of typing may say a key without meaning it, and can switch it off. */
export const findKeyItem = storageItem<boolean>({
  area: 'local',
  key: 'find-key',
  fallback: true,
  schema: v.boolean(),
});

/**
 * The key leads to the search, but not where it is a character of a text, or where a dialog is open. Answers whether it does.
 */
export function useFindKey(search: RefObject<HTMLInputElement | null>): boolean {
  const [on, setOn] = useState(false);
  useEffect(() => void findKeyItem.get().then(setOn), []);
  useEffect(() => {
    if (!on) return;
    const leave = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== findKey || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select, dialog')) return;
      if (!search.current) return;
      event.preventDefault();
      search.current.focus();
      search.current.select();
    };
    document.addEventListener('keydown', onKey, { signal: leave.signal });
    return () => leave.abort();
  }, [on, search]);
  return on;
}
