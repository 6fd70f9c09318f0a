/** What is known of the credentials. Nothing here opens a value, so the background may use it. */
import type { Credential, RecordId } from '../domain/credential.ts';
import { changeMetadata } from './change-metadata.ts';
import { withExistingDatabase } from './database.ts';
import { readMetadata } from './record.ts';
import { VaultError } from './vault-error.ts';
import { storedKeys } from './vault-keys.ts';

/** What the vault holds, newest first. */
export interface VaultContent {
  readonly credentials: readonly Credential[];
  /** Deleted by the person, but not yet for good. */
  readonly deleted: readonly Credential[];
  /** Records whose metadata cannot be read. They are kept: their sealed files may still open. */
  readonly damaged: readonly RecordId[];
  /** Of the credentials, those whose value did not open when it was last tried. */
  readonly unopenable: ReadonlySet<RecordId>;
}

/** Everything the vault page shows; `read` may remember what it read. @throws VaultError */
export async function readVault(read = readMetadata): Promise<VaultContent> {
  const found = await withExistingDatabase(async (database) => {
    const records = await database.getAll('records');
    const keys = await storedKeys(database);
    return Promise.all(
      records.map(async (record) => ({
        id: record.id,
        metadata: await read(record, keys?.metadataKey),
      })),
    );
  }, []);
  const whole = found
    .flatMap(({ metadata }) => metadata ?? [])
    .sort((one, other) => other.credential.capturedAt - one.credential.capturedAt);
  return {
    credentials: whole.filter((item) => item.deletedAt === undefined).map((item) => item.credential),
    deleted: whole.filter((item) => item.deletedAt !== undefined).map((item) => item.credential),
    damaged: found.filter((item) => !item.metadata).map((item) => item.id),
    unopenable: new Set(
      whole.filter((item) => item.proof?.whole === false).map((item) => item.credential.id),
    ),
  };
}

/** The credentials that are not deleted, newest first. @throws VaultError */
export async function listCredentials(): Promise<readonly Credential[]> {
  return (await readVault()).credentials;
}

/**
 * Changes what is known of a credential; `change` is pure, may be called again, and returns the same object for "no
 * change". Answers the credential as it is afterwards.
 * @throws VaultError `missing` when it is not there or deleted
 */
export async function updateCredential(
  id: RecordId,
  change: (credential: Credential) => Credential,
): Promise<Credential> {
  const { credential } = await changeMetadata(id, (metadata) => {
    if (metadata.deletedAt !== undefined) throw new VaultError('missing');
    const credential = change(metadata.credential);
    return credential === metadata.credential ? metadata : { ...metadata, credential };
  });
  return credential;
}
