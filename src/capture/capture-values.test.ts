// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Receipt, SaveFailure, SaveRequest } from '../domain/messages.ts';
import { sha256 } from '../domain/sha256.ts';
import type { Ask } from '../overlay/page-side.ts';
import { type Capture, captureValues } from './capture-values.ts';
import { copy, doing } from './testing/person.ts';

const part = (value: unknown) => btoa(JSON.stringify(value)).replace(/=+$/, '');
const token = (fill: string) =>
  `${part({ alg: 'HS256' })}.${part({ organizationId: 'a1B2c3D4e5' })}.${fill.repeat(43)}`;
const [first, second] = [token('a'), token('b')];

let end: AbortController;
let capture: Capture;
const save = vi.fn<(request: SaveRequest) => Promise<Receipt | SaveFailure>>();
const receipt = async ({ id, value }: SaveRequest): Promise<Receipt> => ({
  id,
  keptIn: id,
  digest: await sha256(value),
  name: 'Web shop',
});
beforeEach(() => {
  end = new AbortController();
  save.mockReset().mockImplementation(receipt);
  capture = captureValues(
    ((_: string, request: SaveRequest) => save(request)) as Ask,
    () => true,
    end.signal,
  );
  capture.enter(window);
  document.body.innerHTML = '';
});
afterEach(() => end.abort());

const look = () => capture.look([document], true);
const show = (...values: readonly string[]) => {
  document.body.innerHTML = values.map((value) => `<code>${value}</code>`).join('');
};
const sent = () => save.mock.calls.map(([{ value }]) => value);
const status = (wanted: string) => vi.waitFor(() => expect(capture.status.current.status).toBe(wanted));
const leaving = () => {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
};

test('a token is handed over once, however often it is seen, said and copied', async () => {
  show(first);
  expect(look()).toBe(true);
  look();
  capture.hear('shown', `Copy it: ${first}`);
  copy(first);
  await status('saved');
  expect(sent()).toEqual([first]);
});

test('two tokens are two records', async () => {
  show(first, second);
  look();
  await vi.waitFor(() => expect(new Set(sent())).toEqual(new Set([first, second])));
  expect(new Set(save.mock.calls.map(([{ id }]) => id)).size).toBe(2);
});

test('what the person brings is theirs, also where the page shows it again', () => {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.value = first;
  doing(field, 'input');
  doing(field, 'paste', { clipboardData: { getData: () => second } });
  show(first, second);
  expect(look()).toBe(false);
  copy(first);
  expect(sent()).toEqual([]);
});

test('an event that a script of the page made brings nothing', () => {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.value = first;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  look();
  expect(sent()).toEqual([first]);
});

test('what a box is answered with is not shown by it', () => {
  capture.hear('answered', first);
  expect(sent()).toEqual([]);
});

test('it goes with what it was asked for with, which is used up by what is saved', async () => {
  capture.asked.occasion = { kind: 'master-token', name: 'Web shop' };
  show(first);
  look();
  expect(save.mock.calls[0]?.[0].occasion).toEqual({ kind: 'master-token', name: 'Web shop' });
  await status('saved');
  expect(capture.asked.occasion).toBeUndefined();
});

test('while it is not saved, leaving the page asks first', async () => {
  let resolve: (answer: SaveFailure) => void = () => undefined;
  save.mockReturnValueOnce(
    new Promise((done) => {
      resolve = done;
    }),
  );
  show(first);
  look();
  expect(leaving()).toBe(true);
  resolve({ error: 'storage' });
  await status('saved');
  expect(leaving()).toBe(false);
});

test('of a token that is none to keep nothing is said, and nothing waits', async () => {
  save.mockResolvedValue({ error: 'invalid' });
  show(first);
  look();
  await vi.waitFor(() => expect(look()).toBe(false));
  expect(capture.status.current.status).toBe('none');
  expect(leaving()).toBe(false);
});

test('one that is saved does not hide that another is not', async () => {
  save.mockImplementation(async (request) =>
    request.value === first ? new Promise(() => undefined) : receipt(request),
  );
  show(first, second);
  look();
  await vi.waitFor(() => expect(sent()).toContain(second));
  await Promise.resolve();
  expect(capture.status.current.status).not.toBe('saved');
});
