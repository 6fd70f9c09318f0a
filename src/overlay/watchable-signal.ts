import { type ReadonlySignal, signal } from '@preact/signals';
import type { Watchable } from '../domain/watchable.ts';

/** A watchable as a signal, kept up to date until `until` aborts. */
export function watchableSignal<T>(from: Watchable<T>, until: AbortSignal): ReadonlySignal<T> {
  const to = signal(from.current);
  from.watch((value) => {
    to.value = value;
  }, until);
  return to;
}
