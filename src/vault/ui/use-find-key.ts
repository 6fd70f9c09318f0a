import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { findKey } from './find-bar.tsx';

/** The key leads to the search, but not where it is a character of a text, or where a dialog is open. */
export function useFindKey(search: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
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
  }, [search]);
}
