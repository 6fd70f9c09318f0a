/** Wrong passphrases are counted and slow the next one down; they never lock anybody out. */
import * as v from 'valibot';
import { storageItem } from '../../platform/storage-item.ts';

/** This many are as free as a slip of the finger. */
export const freeAttempts = 3;
const longestWait = 30_000;

/** How long to wait after `wrong` wrong passphrases in a row, in milliseconds: 2 s, then twice as long each time, up to 30 s. */
export function waitAfter(wrong: number): number {
  return wrong < freeAttempts ? 0 : Math.min(longestWait, 2_000 * 2 ** (wrong - freeAttempts));
}

export interface Attempts {
  /** Wrong ones in a row. */
  readonly wrong: number;
  readonly lastAt: number;
}

const item = storageItem<Attempts>({
  area: 'session',
  key: 'unlock-attempts',
  fallback: { wrong: 0, lastAt: 0 },
  schema: v.object({ wrong: v.number(), lastAt: v.number() }),
});

/** How long the next attempt has to wait at `now`, in milliseconds. A clock that was set back does not lengthen it. */
export async function waitFor(now: number): Promise<number> {
  const { wrong, lastAt } = await item.get();
  const wait = waitAfter(wrong);
  return Math.max(0, Math.min(wait, lastAt + wait - now));
}

/** A wrong passphrase was typed; answers how many in a row that makes. */
export async function countWrong(now: number): Promise<number> {
  return (await item.update(({ wrong }) => ({ wrong: wrong + 1, lastAt: now }))).wrong;
}

/** The right one was typed. */
export function forgetWrong(): Promise<void> {
  return item.set({ wrong: 0, lastAt: 0 });
}
