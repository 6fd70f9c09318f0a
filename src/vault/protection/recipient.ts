/** Holds the stored recipient, to which values are sealed, against the identity that opens them. Only for extension pages. */
import { identityToRecipient } from 'age-encryption';
import { withDatabase } from '../database.ts';
import { announceChange } from '../vault-changes.ts';
import { changeKeys } from '../vault-keys.ts';

/**
 * Whether the stored recipient is the one of the identity. age files do not tell who sealed them, so whoever could write
 * the store could have every later value sealed to themselves; a mismatch stops sealing until `acceptIdentity`.
 */
export async function checkRecipient(identity: string): Promise<boolean> {
  const recipient = await identityToRecipient(identity);
  return withDatabase(async (database) => {
    const keys = await changeKeys(database, (keys) =>
      keys.recipient === recipient || keys.disputed ? keys : { ...keys, disputed: true },
    );
    return !keys.disputed;
  });
}

/** The person's decision: from now on values are sealed to the identity's own recipient again. */
export async function acceptIdentity(identity: string): Promise<void> {
  const recipient = await identityToRecipient(identity);
  await withDatabase((database) =>
    changeKeys(database, ({ disputed: _, ...keys }) => ({ ...keys, recipient })),
  );
  announceChange();
}
