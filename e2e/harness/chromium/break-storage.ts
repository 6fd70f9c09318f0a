import type { Worker } from 'playwright';
import type { Chromium } from './launch.ts';

/**
 * Lets the extension's background store nothing, as a full disk does, until it is mended. Chromium's own way to lower a
 * quota has no effect on extensions.
 */
export async function breakStorage({ context, origin }: Chromium): Promise<{ mend(): Promise<void> }> {
  const isOurs = (worker: Worker) => worker.url().startsWith(origin);
  const worker =
    context.serviceWorkers().find(isOurs) ??
    (await context.waitForEvent('serviceworker', { predicate: isOurs }));
  await worker.evaluate(() => {
    const store = IDBObjectStore.prototype as IDBObjectStore & {
      whole?: Pick<IDBObjectStore, 'add' | 'put'>;
    };
    store.whole = { add: store.add, put: store.put };
    const refusal = new DOMException('The disk is full.', 'QuotaExceededError');
    Object.assign(store, {
      add() {
        throw refusal;
      },
      put() {
        throw refusal;
      },
    });
  });
  return {
    mend: () =>
      worker.evaluate(() => {
        const store = IDBObjectStore.prototype as IDBObjectStore & { whole?: object };
        Object.assign(store, store.whole);
      }),
  };
}
