/** When it asks by itself, under a clock of its own; the vault is a list, and `ask` only keeps the pace. */
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Credential, RecordId } from '../domain/credential.ts';
import { newRecordId } from '../domain/record-id.ts';
import { announceChange } from '../vault/vault-changes.ts';
import { paceItem } from './items.ts';
import { keepVerifying } from './keep-verifying.ts';
import type { Outcome } from './outcome.ts';
import { afterAsking, afterOutcome } from './pace.ts';

const vault = vi.hoisted(() => ({ credentials: [] as Credential[], allowed: true, locked: false }));
vi.mock('../vault/credentials.ts', () => ({ listCredentials: async () => vault.credentials }));
vi.mock('../vault/may-verify.ts', () => ({ mayVerify: async () => vault.allowed }));
vi.mock('../vault/protection/vault-lock.ts', () => ({ readLock: async () => ({ locked: vault.locked }) }));

const minute = 60_000;
const start = Date.UTC(2026, 0, 1);
const token = (change: Partial<Credential> = {}): Credential => ({
  id: newRecordId(),
  kind: 'master-token',
  name: 'Shop',
  organization: {},
  capturedAt: start,
  state: 'not-activated',
  stateSince: start,
  history: [],
  ...change,
});

let page = new AbortController();
let asked: { id: RecordId; at: number }[] = [];
let answer: () => Outcome = () => ({ result: 'refused' });
const online = new EventTarget();

beforeEach(() => {
  fakeBrowser.reset();
  page = new AbortController();
  Object.assign(vault, { credentials: [], allowed: true, locked: false });
  asked = [];
  answer = () => ({ result: 'refused' });
  vi.stubGlobal('addEventListener', online.addEventListener.bind(online));
  vi.useFakeTimers({ now: start, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  page.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open() {
  keepVerifying(async ({ id }) => {
    const now = Date.now();
    asked.push({ id, at: now });
    const outcome = answer();
    await paceItem.update((pace) => afterOutcome(afterAsking(pace, id, now), id, outcome, now));
    return outcome;
  }, page.signal);
}
/** In whole minutes: looking at what happened moves this clock a little. */
const minutes = () => asked.map(({ at }) => Math.floor((at - start) / minute));
/** Lets time pass, and with it what is due. */
const pass = async (length: number) => {
  for (let left = length; left > 0; left--) await vi.advanceTimersByTimeAsync(minute);
};

test('what is refused is asked for at growing distances, an hour at most', async () => {
  vault.credentials = [token()];
  open();
  await pass(250);
  expect(minutes()).toEqual([0, 2, 6, 14, 30, 62, 122, 182, 242]);
});

test('what was seen to have become active is asked for at once', async () => {
  const shop = token();
  vault.credentials = [shop];
  open();
  await pass(10);
  expect(minutes()).toEqual([0, 2, 6]);
  vault.credentials = [{ ...shop, state: 'active', stateSince: Date.now() }];
  announceChange();
  await vi.waitFor(() => expect(minutes()).toEqual([0, 2, 6, 10]));
});

test('five hundred that wait are asked for once each, and no other', async () => {
  const waiting = Array.from({ length: 500 }, () => token());
  vault.credentials = [...waiting, token({ kind: 'api-key', state: 'active' }), token({ state: 'replaced' })];
  open();
  await vi.waitFor(() => expect(asked).toHaveLength(500));
  await pass(1);
  expect(new Set(asked.map(({ id }) => id))).toEqual(new Set(waiting.map(({ id }) => id)));
  expect(asked).toHaveLength(500);
});

test.each(['site-error', 'slow-down', 'no-answer', 'unreachable'] as const)(
  'after %s the others wait, too',
  async (result) => {
    vault.credentials = [token(), token(), token()];
    answer = () => ({ result });
    open();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    announceChange();
    await vi.advanceTimersByTimeAsync(minute / 2);
    answer = () => ({ result: 'refused' });
    await pass(4);
    expect(asked.length).toBeGreaterThanOrEqual(4);
    expect(asked[1]?.at).toBeGreaterThanOrEqual(start + (result === 'unreachable' ? 0 : minute));
  },
);

test('without consent, or while the vault is locked, nothing is asked until that changes', async () => {
  vault.credentials = [token()];
  vault.allowed = false;
  open();
  await pass(3);
  Object.assign(vault, { allowed: true, locked: true });
  announceChange();
  await pass(3);
  expect(asked).toEqual([]);
  vault.locked = false;
  announceChange();
  await vi.waitFor(() => expect(asked).toHaveLength(1));
});

test('a page that is closed asks no more', async () => {
  vault.credentials = [token()];
  open();
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  page.abort();
  await pass(100);
  expect(asked).toHaveLength(1);
});

test('when the network is back it looks at once', async () => {
  vault.credentials = [token()];
  answer = () => ({ result: 'unreachable' });
  open();
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  await vi.advanceTimersByTimeAsync(minute - 1000);
  vault.credentials = [token()];
  online.dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(asked).toHaveLength(2));
});
