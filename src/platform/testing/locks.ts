/** `navigator.locks` for tests: Node has none before version 24. Requests of one name run one after the other. */
import { vi } from 'vitest';

/** Gives the test's `navigator` locks of its own, and says whether there is a network. */
export function stubNavigator(onLine = true): void {
  const last = new Map<string, Promise<unknown>>();
  const request = (name: string, { signal }: { signal?: AbortSignal }, work: () => Promise<unknown>) => {
    const turn = (last.get(name) ?? Promise.resolve()).then(() => {
      signal?.throwIfAborted();
      return work();
    });
    last.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
  if (!('navigator' in globalThis)) vi.stubGlobal('navigator', {});
  for (const [key, value] of Object.entries({ onLine, locks: { request } }))
    Object.defineProperty(navigator, key, { value, configurable: true });
}
