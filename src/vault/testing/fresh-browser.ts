/** Gives a test the storage of a browser that was just installed. */
import 'fake-indexeddb/auto';
import { fakeBrowser } from '@webext-core/fake-browser';
import { IDBFactory } from 'fake-indexeddb';
import { newRecordId } from '../../domain/record-id.ts';
import type { NewCredential } from '../save-credential.ts';

/** Forgets everything that was stored in this test. */
export function freshBrowser(): void {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
}

/** A credential to save; each call has an id and a value of its own. */
export function newCredential(change: Partial<NewCredential> = {}): NewCredential {
  const id = newRecordId();
  return {
    id,
    kind: 'master-token',
    value: `not-a-token-but-long-enough-to-be-found-${id}`,
    name: 'Floor plans for Acme',
    organization: { id: 'a1B2c3D4e5', name: 'Acme Homes' },
    expiresAt: Date.UTC(2027, 10, 23),
    ...change,
  };
}
