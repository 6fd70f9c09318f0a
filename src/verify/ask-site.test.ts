import { afterEach, expect, test, vi } from 'vitest';
import { askSite } from './ask-site.ts';

const token = 'a-master-token';
const stay = new AbortController().signal;
afterEach(() => vi.restoreAllMocks());

const answering = (answer: () => Response | Promise<Response>) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (_, init) => {
    const signal = init?.signal as AbortSignal;
    const left = new Promise<never>((_resolve, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason)),
    );
    return Promise.race([left, Promise.resolve(answer())]);
  });
const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });

test('sends the token in one header to one address, and nothing that says who asks', async () => {
  const fetched = answering(() => json({ data: 'session' }));
  await askSite(token, stay);
  expect(fetched).toHaveBeenCalledOnce();
  const [address, { signal, ...rest } = {}] = fetched.mock.lastCall ?? [];
  expect(address).toBe('https://www.insidemaps.com/api/v2/sessionToken');
  expect(rest).toEqual({
    headers: { accept: 'application/json', authorization: `Bearer ${token}` },
    credentials: 'omit',
    redirect: 'manual',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  });
  expect(signal?.aborted).toBe(false);
});

test('of a session token nothing is handed on but that there is one', async () => {
  answering(() => json({ data: 'a-session-token' }));
  expect(await askSite(token, stay)).toEqual({ status: 200, body: 'session', retryAfter: undefined });
});

test.each([
  ['no data', '{}', 'json'],
  ['empty data', '{"data":""}', 'json'],
  ['data of another kind', '{"data":{"toString":"x"}}', 'json'],
  ['data in the prototype only', '{"__proto__":{"data":"x"}}', 'json'],
  ['a list', '[]', 'json'],
  ['null', 'null', 'other'],
  ['a text', '"session"', 'other'],
  ['nothing', '', 'other'],
  ['a page', '<!doctype html><script>alert(1)</script>', 'other'],
  ['a script', 'while(1);{"data":"x"}', 'other'],
  ['half an answer', '{"data":"abc', 'other'],
])('200 with %s', async (_, text, body) => {
  answering(() => new Response(text));
  expect(await askSite(token, stay)).toMatchObject({ status: 200, body });
});

test('bytes that are no text are no answer of the API', async () => {
  answering(() => new Response(new Uint8Array([0xff, 0xfe, 0, 1])));
  expect(await askSite(token, stay)).toMatchObject({ body: 'other' });
});

test('an endless answer is left after the first 64 kB', async () => {
  let pulled = 0;
  let cancelled = false;
  const endless = new ReadableStream({
    pull(controller) {
      pulled += 16_384;
      controller.enqueue(new Uint8Array(16_384).fill(32));
    },
    cancel() {
      cancelled = true;
    },
  });
  answering(() => new Response(endless));
  expect(await askSite(token, stay)).toMatchObject({ status: 200, body: 'other' });
  expect(cancelled).toBe(true);
  expect(pulled).toBeLessThan(200_000);
});

test('what is told of the answer is its status and when to ask again', async () => {
  answering(() => new Response('{}', { status: 429, headers: { 'retry-after': '120', 'x-session': 'x' } }));
  expect(await askSite(token, stay)).toEqual({ status: 429, body: 'json', retryAfter: '120' });
});

test('a redirect is not followed', async () => {
  answering(() => ({ type: 'opaqueredirect' }) as Response);
  expect(await askSite(token, stay)).toEqual({ status: 302, body: 'other' });
});

test('no connection, and no answer in time, are two things', async () => {
  answering(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await askSite(token, stay)).toBe('unreachable');
  const time = new AbortController();
  const limit = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(time.signal);
  answering(() => new Promise(() => {}));
  const waiting = askSite(token, stay);
  time.abort(new DOMException('', 'TimeoutError'));
  expect(await waiting).toBe('none in time');
  expect(limit).toHaveBeenCalledWith(10_000);
});

test('a body that never ends in time is no answer either', async () => {
  const time = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(time.signal);
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"data":'));
      time.signal.addEventListener('abort', () => controller.error(time.signal.reason));
    },
  });
  answering(() => new Response(body));
  const waiting = askSite(token, stay);
  await vi.waitFor(() => expect(body.locked).toBe(true));
  time.abort(new DOMException('', 'TimeoutError'));
  expect(await waiting).toBe('none in time');
});
