import { fakeBrowser } from '@webext-core/fake-browser';
import { Decrypter, Encrypter } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listCredentials } from './credentials.ts';
import { withDatabase, writing } from './database.ts';
import { preflight } from './preflight.ts';
import { saveCredential } from './save-credential.ts';
import { freshBrowser, newCredential } from './testing/fresh-browser.ts';

beforeEach(freshBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const { local } = fakeBrowser.storage;

const refuse = (name: string) => () => {
  throw new DOMException('', name);
};
const storage = (estimate: () => unknown) => vi.stubGlobal('navigator', { storage: { estimate } });
const writes = (broken: () => never) => vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(broken);
const opens = (broken: () => never) => vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(broken);
/** Does something else than what is asked with the canary. */
const onCanary = <Name extends 'get' | 'put'>(
  name: Name,
  instead: (store: IDBObjectStore, original: IDBObjectStore[Name], args: unknown[]) => IDBRequest,
) => {
  const original = IDBObjectStore.prototype[name] as (...args: unknown[]) => IDBRequest;
  vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
    this: IDBObjectStore,
    ...args: unknown[]
  ) {
    return this.name === 'canaries' ? instead(this, original as never, args) : original.apply(this, args);
  } as never);
};

/** With those on the page’s side of the message these are the surroundings in which a value would be lost. */
const broken: readonly (readonly [string, () => unknown])[] = [
  ['there is no IndexedDB', () => vi.stubGlobal('indexedDB', undefined)],
  ['the browser forbids it', () => opens(refuse('SecurityError'))],
  ['its files are damaged', () => opens(refuse('UnknownError'))],
  ['a newer version has been there', () => opens(refuse('VersionError'))],
  ['a private window refuses it', () => opens(refuse('InvalidStateError'))],
  ['the disk is full when writing', () => writes(refuse('QuotaExceededError'))],
  ['nothing may be written', () => writes(refuse('ReadOnlyError'))],
  ['the disk fails when writing', () => writes(refuse('UnknownError'))],
  [
    'the transaction is given up',
    () =>
      onCanary('put', (store, put, args) => {
        const request = put.apply(store, args as never);
        store.transaction.abort();
        return request;
      }),
  ],
  ['nothing is read back', () => onCanary('get', (store, get) => get.call(store, 'another'))],
  [
    'something else is read back',
    () => onCanary('put', (store, put, [, id]) => put.call(store, new Uint8Array([1]), id as never)),
  ],
  ['there is not enough space left', () => storage(async () => ({ quota: 10_000_000, usage: 9_500_000 }))],
  ['the vault’s key is gone', () => breakKeys({ recipient: '' })],
  ['the vault’s key is another’s', () => breakKeys({ recipient: 'age1nothing' })],
  ['sealing fails', () => vi.spyOn(Encrypter.prototype, 'encrypt').mockRejectedValue(new Error())],
  [
    'what is sealed does not open',
    () => vi.spyOn(Decrypter.prototype, 'decrypt').mockRejectedValue(new Error()),
  ],
  [
    'what is sealed opens to something else',
    () => vi.spyOn(Decrypter.prototype, 'decrypt').mockResolvedValue('other' as never),
  ],
];

async function breakKeys(change: object): Promise<void> {
  await withDatabase(async (database) => {
    const keys = await database.get('keys', 'vault');
    await writing(database, ['keys'])
      .objectStore('keys')
      .put({ ...keys, ...change } as never, 'vault');
  });
}

/** What meets a canary and a value alike: here the canary proves right. */
const alike: readonly (readonly [string, () => unknown])[] = [
  ['it is not certain whose the vault is', () => breakKeys({ disputed: true })],
  ['the key of the labels is gone', () => breakKeys({ metadataKey: undefined })],
  ['the second store is full', () => vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'))],
  ['the second store forgets at once', () => vi.spyOn(local, 'set').mockResolvedValue()],
  [
    'the second store keeps something else',
    () => {
      const set = local.set.bind(local);
      vi.spyOn(local, 'set').mockImplementation((items) =>
        set(Object.fromEntries(Object.keys(items as object).map((key) => [key, 'other']))),
      );
    },
  ],
  ['the second store cannot be read', () => vi.spyOn(local, 'get').mockRejectedValue(new Error())],
];

describe('stops when', () => {
  test.each([...broken, ...alike])('%s', async (_, breaks) => {
    await saveCredential(newCredential(), 1);
    await breaks();
    await expect(preflight()).rejects.toThrow();
  });

  test.each(alike)('a value could not be saved: %s', async (_, breaks) => {
    await saveCredential(newCredential(), 1);
    await breaks();
    await expect(saveCredential(newCredential(), 2)).rejects.toThrow();
  });
});

test('leaves nothing behind in either store', async () => {
  await saveCredential(newCredential(), 1);
  const before = await local.get(null);
  await preflight();
  expect(await local.get(null)).toEqual(before);
});

describe('never stops', () => {
  const vaults = [0, 1, 2, 4, 9];
  const estimates: readonly (readonly [string, () => unknown])[] = [
    ['plenty of space', () => storage(async () => ({ quota: 1e12, usage: 1e6 }))],
    ['little but enough', () => storage(async () => ({ quota: 12_000_000, usage: 10_000_000 }))],
    ['a browser that says only what is used', () => storage(async () => ({ usage: 5 }))],
    ['a browser that says nothing', () => vi.stubGlobal('navigator', {})],
    ['a browser that refuses to say', () => storage(() => Promise.reject(new TypeError()))],
  ];
  const before: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['nothing before', async () => undefined],
    [
      'a canary left behind',
      () => withDatabase((database) => database.put('canaries', {} as never, newCredential().id)),
    ],
  ];
  const cases = vaults.flatMap((count) =>
    estimates.flatMap(([says, tell]) =>
      before.map(([was, prepare]) => ({ count, says, tell, was, prepare })),
    ),
  );

  test.each(cases)('$count records, $says, $was', async ({ count, tell, prepare }) => {
    for (let left = count; left > 0; left--) await saveCredential(newCredential(), left);
    await prepare();
    await tell();
    await preflight();
    expect(await withDatabase((database) => database.count('canaries'))).toBe(0);
    expect(await listCredentials()).toHaveLength(count);
  });
});
