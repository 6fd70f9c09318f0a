import * as v from 'valibot';
import { storageItem } from '../platform/storage-item.ts';
import { reconcile } from './reconcile.ts';

/** Gone when the browser is closed or the extension is loaded again: only then can a store have been lost. */
const reconciledItem = storageItem<boolean>({
  area: 'session',
  key: 'reconciled',
  fallback: false,
  schema: v.boolean(),
});

/** Reconciles the vault's stores once in each life of the browser; after a failure, at the next call. @throws VaultError */
export async function reconcileOnce(): Promise<void> {
  if (await reconciledItem.get()) return;
  await reconcile();
  await reconciledItem.set(true);
}
