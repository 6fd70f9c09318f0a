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
/** 1: keys and records. 2: the ids of what was deleted for good. 3: canaries. */
const schemaVersion = 3;

interface VaultSchema extends DBSchema {
  /** One entry, under the key `vault`. */
  keys: { key: 'vault'; value: VaultKeys };
  records: { key: RecordId; value: VaultRecord };
  /** Ids of records deleted for good, each under itself: a copy that turns up somewhere must not bring one back. */
  deleted: { key: RecordId; value: RecordId };
  /** Records of `preflight`, which prove that a record could be stored; none stays. */
  canaries: { key: RecordId; value: VaultRecord };
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
      upgrade(database, from) {
        if (from < 1) {
          database.createObjectStore('keys');
          database.createObjectStore('records', { keyPath: 'id' });
        }
        if (from < 2) database.createObjectStore('deleted');
        if (from < 3) database.createObjectStore('canaries');
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
export function writing<Names extends readonly [Store, ...Store[]]>(
  database: VaultDatabase,
  stores: Names,
): IDBPTransaction<VaultSchema, [...Names], 'readwrite'> {
  return database.transaction([...stores], 'readwrite', { durability: 'strict' });
}
