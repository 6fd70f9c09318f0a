/** Changes how the identity is protected. The identity stays the same, so no sealed record is touched. Only for extension pages. */
import { readPolicy } from '../../managed/read-policy.ts';
import { type VaultDatabase, withDatabase } from '../database.ts';
import { encryptText, newDeviceKey } from '../device-cipher.ts';
import { ensureKeys } from '../ensure-keys.ts';
import { vaultIdentity } from '../identity.ts';
import { announceChange } from '../vault-changes.ts';
import { VaultError } from '../vault-error.ts';
import { changeKeys, identityContext, type VaultKeys } from '../vault-keys.ts';
import { type OnProgress, sealWithPassphrase } from './derive.ts';
import { cappedLockAfter, type LockAfter, lockDeadline, type Protection } from './protection.ts';
import { lock, rememberUnlocked, unlockedIdentity } from './unlocked.ts';

const firstLockAfter: LockAfter = 15;

/** From now on only this passphrase opens the vault; it stays unlocked for now. @throws VaultError */
export async function protectByPassphrase(
  passphrase: string,
  now: number,
  onProgress?: OnProgress,
): Promise<void> {
  await withDatabase(async (database) => {
    const keys = await ensureKeys(database);
    const identity = await vaultIdentity(keys, now);
    const file = await sealWithPassphrase(identity, passphrase, onProgress);
    const chosen = keys.protection.by === 'passphrase' ? keys.protection.lockAfter : firstLockAfter;
    const lockAfter = cappedLockAfter(chosen, (await readPolicy()).longestAutoLock);
    await replace(database, keys, { by: 'passphrase', identity: file, lockAfter });
    await rememberUnlocked({ identity, since: now, until: lockDeadline(lockAfter, now) });
  });
}

/**
 * From now on whoever uses this browser can open the vault.
 * @throws VaultError `locked` while it is, `managed` where the organization asks for a passphrase
 */
export async function protectByDevice(now: number): Promise<void> {
  if ((await readPolicy()).protectionRequired) throw new VaultError('managed');
  await withDatabase(async (database) => {
    const keys = await ensureKeys(database);
    const identity = await vaultIdentity(keys, now);
    const key = await newDeviceKey();
    await replace(database, keys, {
      by: 'device',
      key,
      identity: await encryptText(key, identity, identityContext),
    });
    await lock();
  });
}

/** Sets when an unlocked vault locks itself, also for the one that is unlocked now. @throws VaultError */
export async function setLockAfter(chosen: LockAfter, now: number): Promise<void> {
  const lockAfter = cappedLockAfter(chosen, (await readPolicy()).longestAutoLock);
  await withDatabase((database) =>
    changeKeys(database, (keys) =>
      keys.protection.by === 'passphrase' ? { ...keys, protection: { ...keys.protection, lockAfter } } : keys,
    ),
  );
  const identity = await unlockedIdentity(now);
  if (identity) await rememberUnlocked({ identity, since: now, until: lockDeadline(lockAfter, now) });
  else announceChange();
}

/** Puts another protection in place of the one that was read; refuses when it was changed meanwhile. */
async function replace(database: VaultDatabase, read: VaultKeys, protection: Protection): Promise<void> {
  const after = await changeKeys(database, (keys) =>
    keys.recipient === read.recipient && keys.protection.by === read.protection.by
      ? { ...keys, protection }
      : keys,
  );
  if (after.protection !== protection) throw new VaultError('storage');
}
