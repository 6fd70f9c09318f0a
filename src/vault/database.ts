/**
 * The vault's IndexedDB. It belongs to the extension's origin, which no page and no content script can reach, in either
 * browser; therefore it is the truth about what is stored.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { RecordId } from '../domain/credential.ts';
import type { VaultRecord } from './record.ts';
import { asVaultError } from './vault-error.ts';
import type { VaultKeys } from './vault-keys.ts';

export const databaseName = 'waykey';
const schemaVersion = 1;

interface VaultSchema extends DBSchema {
  /** One entry, under the key `vault`. */
  keys: { key: 'vault'; value: VaultKeys };
  records: { key: RecordId; value: VaultRecord };
}

export type VaultDatabase = IDBPDatabase<VaultSchema>;
type Store = StoreNames<VaultSchema>;

/**
 * Opens the database for the length of `work`. No connection is kept: the worker may die at any line, and an open
 * connection would hold up an upgrade or an erasure from another context.
 * @throws VaultError
 */
export async function withDatabase<T>(work: (database: VaultDatabase) => Promise<T>): Promise<T> {
  let database: VaultDatabase | undefined;
  try {
    database = await openDB<VaultSchema>(databaseName, schemaVersion, {
      upgrade(fresh) {
        fresh.createObjectStore('keys');
        fresh.createObjectStore('records', { keyPath: 'id' });
      },
    });
    return await work(database);
  } catch (failure) {
    throw asVaultError(failure);
  } finally {
    database?.close();
  }
}

/**
 * As `withDatabase`, but answers `none` where there is no database: opening would make one, and after an erasure nothing
 * must be left.
 * @throws VaultError
 */
export async function withExistingDatabase<T>(
  work: (database: VaultDatabase) => Promise<T>,
  none: T,
): Promise<T> {
  let present: readonly IDBDatabaseInfo[];
  try {
    present = await indexedDB.databases();
  } catch (failure) {
    throw asVaultError(failure);
  }
  return present.some(({ name }) => name === databaseName) ? withDatabase(work) : none;
}

/** A transaction that is done only when the operating system has the data on disk. */
export function writing<Name extends Store>(
  database: VaultDatabase,
  store: Name,
): IDBPTransaction<VaultSchema, [Name], 'readwrite'> {
  return database.transaction(store, 'readwrite', { durability: 'strict' });
}
