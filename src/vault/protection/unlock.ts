/** Unlocking with the passphrase. Only for extension pages. */

import { readPolicy } from '../../managed/read-policy.ts';
import { withDatabase } from '../database.ts';
import { VaultError } from '../vault-error.ts';
import { storedKeys } from '../vault-keys.ts';
import { countWrong, forgetWrong, waitFor } from './attempts.ts';
import { type OnProgress, openWithPassphrase } from './derive.ts';
import { cappedLockAfter, lockDeadline } from './protection.ts';
import { rememberUnlocked } from './unlocked.ts';

/** What came of a try to unlock. `wait`: too many wrong ones; so many milliseconds are left. */
export type UnlockOutcome =
  | { readonly unlocked: true }
  | { readonly unlocked: false; readonly wrong: number }
  | { readonly unlocked: false; readonly wait: number };

/** Tries a passphrase. @throws VaultError `missing` when the vault has none */
export async function unlock(
  passphrase: string,
  now: () => number,
  onProgress?: OnProgress,
): Promise<UnlockOutcome> {
  const wait = await waitFor(now());
  if (wait > 0) return { unlocked: false, wait };
  return withDatabase(async (database) => {
    const keys = await storedKeys(database);
    if (keys?.protection.by !== 'passphrase') throw new VaultError('missing');
    const identity = await openWithPassphrase(keys.protection.identity, passphrase, onProgress);
    if (identity === undefined) return { unlocked: false, wrong: await countWrong(now()) };
    await forgetWrong();
    const since = now();
    const lockAfter = cappedLockAfter(keys.protection.lockAfter, (await readPolicy()).longestAutoLock);
    await rememberUnlocked({ identity, since, until: lockDeadline(lockAfter, since) });
    return { unlocked: true };
  });
}
