import { readPolicy } from '../../managed/read-policy.ts';
import { withExistingDatabase } from '../database.ts';
import { storedKeys } from '../vault-keys.ts';
import { cappedLockAfter, type LockAfter, type Protection } from './protection.ts';
import { unlockedIdentity, unlockedUntil } from './unlocked.ts';

/** How the vault is protected, and whether its values can be opened now. */
export interface VaultLock {
  readonly by: Protection['by'];
  readonly locked: boolean;
  /** Only under a passphrase. */
  readonly lockAfter?: LockAfter | undefined;
  /** When it locks itself, in milliseconds since 1970. */
  readonly until?: number | undefined;
  /** The recipient does not belong to the identity; nothing is saved until the person decided. */
  readonly disputed: boolean;
}

/** Before anything was saved: what the first save makes. */
const fresh: VaultLock = { by: 'device', locked: false, disputed: false };

/** Reads the lock. @throws VaultError */
export async function readLock(now: number): Promise<VaultLock> {
  const keys = await withExistingDatabase(storedKeys, undefined);
  if (!keys) return fresh;
  const { protection, disputed = false } = keys;
  if (protection.by === 'device') return { by: 'device', locked: false, disputed };
  const locked = (await unlockedIdentity(now)) === undefined;
  const until = locked ? undefined : await unlockedUntil();
  const lockAfter = cappedLockAfter(protection.lockAfter, (await readPolicy()).longestAutoLock);
  return { by: 'passphrase', locked, lockAfter, until, disputed };
}
