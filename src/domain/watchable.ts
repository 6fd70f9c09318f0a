/** A value that can be read now and watched from now on. */
export interface Watchable<T> {
  readonly current: T;
  /** Calls `listener` on each change until `signal` aborts. */
  watch(listener: (value: T) => void, signal: AbortSignal): void;
}

/** A watchable whose owner can set it. */
export interface Source<T> extends Watchable<T> {
  set(value: T): void;
}

/** Makes a source with a first value. */
export function source<T>(first: T): Source<T> {
  const listeners = new Set<(value: T) => void>();
  let current = first;
  return {
    get current() {
      return current;
    },
    set(value) {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of [...listeners]) listener(value);
    },
    watch(listener, signal) {
      if (signal.aborted) return;
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}
