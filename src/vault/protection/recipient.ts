/** Holds the stored recipient, to which values are sealed, against the identity that opens them. Only for extension pages. */
import { identityToRecipient } from 'age-encryption';
import { withDatabase } from '../database.ts';
import { ensureKeys } from '../ensure-keys.ts';
import { vaultIdentity } from '../identity.ts';
import { announceChange } from '../vault-changes.ts';
import { changeKeys } from '../vault-keys.ts';

/**
 * Whether the stored recipient is the one of the identity. age files do not tell who sealed them, so whoever could write
 * the store could have every later value sealed to themselves; a mismatch stops sealing until `acceptOwnRecipient`.
 * `stored` is the recipient that was read together with the identity: another one that stands there by now may be that of
 * a vault made anew, and is for the next check.
 */
export async function checkRecipient(identity: string, stored: string): Promise<boolean> {
  const own = await identityToRecipient(identity);
  return withDatabase(async (database) => {
    const keys = await changeKeys(database, (keys) =>
      keys.recipient !== stored || stored === own || keys.disputed ? keys : { ...keys, disputed: true },
    );
    return !keys.disputed;
  });
}

/** The person's decision: from now on values are sealed to the vault's own recipient again. @throws VaultError `locked` */
export async function acceptOwnRecipient(now: number): Promise<void> {
  await withDatabase(async (database) => {
    const keys = await ensureKeys(database);
    const recipient = await identityToRecipient(await vaultIdentity(keys, now));
    await changeKeys(database, ({ disputed: _, ...present }) => ({ ...present, recipient }));
  });
  announceChange();
}
