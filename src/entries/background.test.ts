/**
 * What a hostile page side can do with the background: everything it may send, in every combination, against the real
 * background over a browser in memory.
 */
import '../platform/testing/english.ts';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Credential } from '../domain/credential.ts';
import { newRecordId } from '../domain/record-id.ts';
import { sha256 } from '../domain/sha256.ts';
import { pageRequestSchemas } from '../platform/message-schemas.ts';
import { readVault } from '../vault/credentials.ts';
import { openCredential } from '../vault/open-credential.ts';
import { saveCredential } from '../vault/save-credential.ts';
import { freshBrowser, newCredential } from '../vault/testing/fresh-browser.ts';

/** The addresses of tabs the background has opened. */
const opened = vi.hoisted(() => [] as string[]);
const listeners = vi.hoisted(() => [] as ((message: unknown, sender: object) => unknown)[]);

vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser: fake } = await import('@webext-core/fake-browser');
  const silent = { addListener: () => undefined };
  const nothing = async () => undefined;
  for (const area of [fake.storage.local, fake.storage.session])
    Object.assign(area, { setAccessLevel: nothing });
  const runtime = {
    ...fake.runtime,
    id: 'waykey',
    getURL: (path: string) => `https://waykey.example/${path}`,
    onMessage: { addListener: (listener: (typeof listeners)[number]) => listeners.push(listener) },
    onInstalled: silent,
    onStartup: silent,
    onUpdateAvailable: silent,
  };
  return {
    default: {
      storage: fake.storage,
      alarms: fake.alarms,
      notifications: fake.notifications,
      runtime,
      commands: { onCommand: silent },
      tabs: {
        query: async () => [],
        onRemoved: silent,
        sendMessage: nothing,
        create: async ({ url }: { url: string }) => opened.push(url),
      },
      scripting: { executeScript: nothing },
      permissions: { contains: async () => false, onAdded: silent, onRemoved: silent },
      action: { setBadgeText: nothing, setBadgeBackgroundColor: nothing, setTitle: nothing },
    },
  };
});
await import('./background.ts');

const page = {
  id: 'waykey',
  tab: { id: 7 },
  frameId: 0,
  url: 'https://www.insidemaps.com/organizations',
  origin: 'https://www.insidemaps.com',
  documentLifecycle: 'active',
};
/** What the background answers; undefined when it does not. */
const send = (message: unknown, sender: object = page) =>
  Promise.all(listeners.map((listener) => listener(message, sender))).then((answers) =>
    answers.find((answer) => answer !== undefined),
  );
const ask = (waykey: string, body?: unknown, sender?: object) => send({ waykey, body }, sender);

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
/** A token as the site issues it. */
function mint(seed: number): string {
  const iat = Math.floor(Date.now() / 1000);
  const claims = { organizationId: 'a1B2c3D4e5', iat, exp: iat + 31_536_000 };
  const signature = Buffer.alloc(32, seed).toString('base64url');
  return `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ ...claims, seed })}.${signature}`;
}

const kept = newCredential({ name: 'Web shop', value: mint(-1) });
beforeEach(async () => {
  freshBrowser();
  await saveCredential(kept, Date.now());
});

/** Everything of the vault but what was added: values by id, and what is known of each credential. */
async function vault(): Promise<ReadonlyMap<string, { value: string; credential: Credential }>> {
  const { credentials, deleted, damaged } = await readVault();
  expect([...deleted, ...damaged]).toEqual([]);
  const entries = credentials.map(
    async (credential) =>
      [credential.id, { credential, value: await openCredential(credential.id) }] as const,
  );
  return new Map(await Promise.all(entries));
}

/**
 * What each message of a page may change beside adding a record. A page is believed in what its lists show, for that is
 * all anybody sees of them: the state and the succession of credentials it names, and the name of one that has none.
 */
const mayChange: Readonly<Record<keyof typeof pageRequestSchemas, readonly (keyof Credential)[]>> = {
  'page/wake': [],
  'guide/inject': [],
  'run/start': [],
  'run/close': [],
  'run/skip': [],
  'step/carry': [],
  'run/tell': [],
  'run/prove': ['state', 'stateSince', 'history'],
  'learned/add': [],
  'learned/used': [],
  'learned/judge': [],
  'vault/open': [],
  'launcher/move': [],
  'launcher/hide': [],
  'launcher/offered': [],
  'capture/preflight': [],
  'capture/occasion': [],
  'capture/expected': [],
  'capture/prompt': [],
  'credential/save': ['state', 'stateSince', 'history', 'replacedBy'],
  'credential/seen': ['state', 'stateSince', 'history', 'name', 'unnamed'],
};

test('what a content script may send is this list, and no more', () => {
  expect(Object.keys(pageRequestSchemas).toSorted()).toEqual(Object.keys(mayChange).toSorted());
});

test('a page brings the vault to the front only for what became active on a page a moment ago', async () => {
  const show = () => ask('vault/open', { id: kept.id });
  await show();
  await ask('vault/open', { id: newRecordId() });
  expect(opened).toEqual([]);
  const rows = [{ name: kept.name, state: 'active' }];
  await ask('credential/seen', { kind: 'master-token', organizationName: kept.organization.name, rows });
  await show();
  expect(opened).toEqual([expect.stringMatching(new RegExp(`/vault/index\\.html#${kept.id}$`))]);
});

test('an id that is taken by another value is no way to learn of it', async () => {
  expect(await send(saving(mint(1), kept.id))).toEqual({ value: { error: 'internal' } });
  expect((await vault()).get(kept.id)?.value === kept.value).toBe(true);
});

test('a value is called what the page says that asked for it; else what the background was told before', async () => {
  const id = (last: string) => last.padStart(32, 'a');
  const save = async (last: string, occasion?: object) => {
    const body = { id: id(last), kind: 'master-token', value: mint(200 + Number(last)), occasion };
    expect(await ask('credential/save', body)).toMatchObject({ value: { id: id(last) } });
    return (await vault()).get(id(last))?.credential.name;
  };
  await ask('capture/occasion', { kind: 'master-token', name: 'Told before' });
  expect(await save('1', { kind: 'master-token', name: 'Told with it' })).toBe('Told with it');
  await ask('capture/occasion', { kind: 'master-token', name: 'Told before' });
  expect(await save('2')).toBe('Told before');
  await ask('capture/occasion', { kind: 'master-token', name: 'Told before' });
  expect(await save('3', { kind: 'api-key', name: 'Of another kind' })).toBe('Told before');
});

test('what only the extension’s own pages may ask is refused to a page', async () => {
  for (const name of [
    'everything/erase',
    'reminders/choose',
    'reminders/refresh',
    'run/show',
    'launcher/show',
    'page/check',
  ]) {
    expect(await ask(name, { id: kept.id })).toEqual({ refused: true });
  }
  expect((await vault()).get(kept.id)?.value === kept.value).toBe(true);
  // Control: the same from a page of the extension erases.
  const own = { id: 'waykey', url: 'https://waykey.example/src/entries/options/index.html' };
  await ask('everything/erase', undefined, own);
  expect((await vault()).size).toBe(0);
});

const saving = (value: string, id = newRecordId()) => ({
  waykey: 'credential/save',
  body: { id, kind: 'master-token', value, name: 'Sent' },
});

test('nobody is heard but a live top-level document of the site, and the extension’s own pages', async () => {
  const strangers = [
    { ...page, id: 'another-extension' },
    {
      ...page,
      url: 'https://www.insidemaps.com.evil.example/',
      origin: 'https://www.insidemaps.com.evil.example',
    },
    { ...page, url: 'http://www.insidemaps.com/', origin: 'http://www.insidemaps.com' },
    { ...page, origin: 'https://evil.example' },
    { ...page, url: undefined },
    { ...page, frameId: 3 },
    { ...page, tab: undefined },
    { ...page, documentLifecycle: 'prerender' },
    { ...page, documentLifecycle: 'cached' },
    { id: 'waykey', url: 'https://another.example/src/entries/options/index.html' },
    { id: 'waykey', url: 'https://waykey.example/', origin: 'https://www.insidemaps.com' },
    {},
  ];
  for (const stranger of strangers) {
    expect(await send(saving(mint(1)), stranger)).toBeUndefined();
    expect(await ask('everything/erase', undefined, stranger)).toBeUndefined();
  }
  expect((await vault()).size).toBe(1);
  expect(await send(saving(mint(1)))).toMatchObject({ value: { digest: expect.any(String) } });
  expect((await vault()).size).toBe(2);
});

const id = fc.oneof(
  fc.constant(kept.id),
  fc.stringMatching(/^[0-9a-f]{32}$/),
  fc.string(),
  fc.constantFrom('__proto__', 'constructor', ''),
);
const text = fc.oneof(
  fc.constantFrom('Web shop', kept.value, '', 'Sent', '__proto__', '\u202e', 'x'.repeat(501)),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const kind = fc.constantFrom('master-token', 'api-key', 'password');
const anyName = fc.oneof(
  fc.constantFrom(...Object.keys(mayChange)),
  fc.constantFrom(
    'everything/erase',
    'reminders/choose',
    'launcher/show',
    'toString',
    '__proto__',
    'constructor',
  ),
  fc.string(),
);
const rows = fc.array(
  fc.record({ name: text, state: fc.constantFrom('active', 'inactive', 'gone') }, { requiredKeys: ['name'] }),
  { maxLength: 4 },
);
const body = fc.oneof(
  fc.constant(undefined),
  fc.record({ kind, rows, organizationName: text }, { requiredKeys: ['kind', 'rows'] }),
  fc.record({ kind, name: text, duration: text, replaces: text }, { requiredKeys: ['kind'] }),
  fc.record({ guide: text, saved: id }, { requiredKeys: ['guide'] }),
  fc.record({ step: text }),
  fc.record({ corner: fc.constantFrom('top-left', 'middle') }),
  fc.record({ open: fc.oneof(fc.boolean(), fc.string()) }),
  fc.record({ id }),
  fc.record(
    {
      id,
      kind,
      name: text,
      value: fc.oneof(text, fc.integer({ min: 0, max: 250 }).map(mint)),
      occasion: fc.record({ kind, name: text, replaces: text }, { requiredKeys: ['kind'] }),
      extra: text,
    },
    { requiredKeys: ['id', 'kind', 'name', 'value'] },
  ),
  fc.anything(),
);
/** The messages that have to be obeyed, with the value each brings. */
const toSave = new Map<unknown, string>();
const validSave = fc.integer({ min: 0, max: 250 }).map((seed) => {
  const valid = saving(mint(seed));
  toSave.set(valid, mint(seed));
  return valid;
});
const message = fc.oneof(
  { weight: 1, arbitrary: validSave },
  { weight: 12, arbitrary: fc.record({ waykey: anyName, body }, { requiredKeys: ['waykey'] }) },
  { weight: 2, arbitrary: fc.record({ waykey: anyName, body, more: fc.anything() }) },
  { weight: 1, arbitrary: fc.anything() },
);

/** In `npm test` as many as fit into its seconds; `npm run fuzz` sends all. */
const full = process.env.WAYKEY_FUZZ !== undefined;
const messages = Number(process.env.WAYKEY_FUZZ ?? 300);
const perVault = 25;

test(
  `of ${messages} messages the valid ones are stored, and the rest change nothing`,
  async () => {
    const seed = full ? Date.now() % 2 ** 31 : 5;
    const sent = fc.sample(message, { numRuns: messages, seed });
    let saved = 0;
    let valid = 0;
    for (let from = 0; from < sent.length; from += perVault) {
      freshBrowser();
      await saveCredential(kept, Date.now());
      let before = await vault();
      for (const one of sent.slice(from, from + perVault)) {
        const answer = JSON.stringify((await send(one)) ?? null);
        for (const { value } of before.values()) {
          expect(answer.includes(value), `a value in the answer to a message of seed ${seed}`).toBe(false);
        }
        const after = await vault();
        saved += after.size - before.size;
        expectOnlyAllowed(before, after, one, answer);
        const value = toSave.get(one);
        if (value !== undefined) {
          valid++;
          const kept = [...after.values()].some((record) => record.value === value);
          expect(kept && answer.includes(await sha256(value)), `a valid one is kept (seed ${seed})`).toBe(
            true,
          );
        }
        before = after;
      }
    }
    process.stdout.write(`${messages} messages, ${valid} of them valid, ${saved} records (seed ${seed})\n`);
    expect(valid).toBeGreaterThan(messages / 50);
  },
  full ? 3_600_000 : 60_000,
);

function expectOnlyAllowed(
  before: Awaited<ReturnType<typeof vault>>,
  after: Awaited<ReturnType<typeof vault>>,
  sent: unknown,
  answer: string,
): void {
  const { waykey, body: asked } = (sent ?? {}) as { waykey?: unknown; body?: { value?: string } };
  const allowed = Object.hasOwn(mayChange, String(waykey)) ? mayChange[waykey as keyof typeof mayChange] : [];
  for (const [key, { value, credential }] of before) {
    const now = after.get(key);
    expect(now?.value === value, `${waykey} changed or removed a value`).toBe(true);
    const changed = (Object.keys({ ...credential, ...now?.credential }) as (keyof Credential)[]).filter(
      (field) => JSON.stringify(credential[field]) !== JSON.stringify(now?.credential[field]),
    );
    for (const field of changed) expect(allowed, `${waykey} changed ${field}`).toContain(field);
  }
  const added = [...after].filter(([key]) => !before.has(key));
  if (added.length > 0) expect(waykey).toBe('credential/save');
  for (const [, { value }] of added) expect(value === asked?.value).toBe(true);
  // A receipt is given for what is there, and for nothing else.
  if (answer.includes('"digest"')) {
    expect([...after.values()].some(({ value }) => value === asked?.value)).toBe(true);
  }
}

test('a page goes on only with a credential that was offered to it', async () => {
  const saved = async () => {
    const state = (await ask('page/wake')) as { value: { run?: { journal: { saved?: string } } } };
    return state.value.run?.journal.saved;
  };
  await ask('run/start', { guide: 'generate-master-token', saved: newRecordId() });
  expect(await saved()).toBeUndefined();
  await ask('run/start', { guide: 'generate-master-token', saved: kept.id });
  expect(await saved()).toBe(kept.id);
});
