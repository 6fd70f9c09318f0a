import { browser } from '../platform/browser.ts';
import { type Policy, parsePolicy } from './policy.ts';

/**
 * What holds now. Asked for whenever it is needed and never remembered: browsers load policies late after they start, and
 * administrators change them while they run.
 */
export async function readPolicy(): Promise<Policy> {
  // Firefox rejects where no policy is set at all.
  const managed = await browser.storage.managed.get().catch(() => undefined);
  return parsePolicy(managed);
}

/** Calls `listener` whenever a policy arrives or changes, until `signal` aborts. */
export function onPolicyChange(listener: () => void, signal?: AbortSignal): void {
  const changed = (_: unknown, area: string) => {
    if (area === 'managed') listener();
  };
  browser.storage.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}
