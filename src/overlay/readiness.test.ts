import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Preflight } from '../domain/messages.ts';
import { checkReadiness, findObstacle } from './readiness.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Answer = () => Promise<Preflight | undefined>;
const side = (answer: Answer, connected = () => true) => ({
  ask: vi.fn(answer) as never,
  connected,
});
const obstacle = async (answer: Answer, connected?: () => boolean) => {
  const found = findObstacle(side(answer, connected));
  await vi.advanceTimersByTimeAsync(60_000);
  return found;
};
const fails = () => Promise.reject(new Error('Extension context invalidated.'));
const never = () => new Promise<never>(() => undefined);

/** Six broken surroundings on this side of the message; fourteen more are with the vault’s own check. */
test.each<[string, Answer, () => boolean, string]>([
  ['the extension was replaced', never, () => false, 'disconnected'],
  [
    'sending throws because it was replaced just now',
    fails,
    vi.fn(() => false).mockReturnValueOnce(true),
    'disconnected',
  ],
  ['nobody listens', fails, () => true, 'silent'],
  ['the background dies under every request', async () => undefined, () => true, 'silent'],
  ['the background never answers', never, () => true, 'silent'],
  ['the answer is none', async () => ({ refused: true }) as never, () => true, 'silent'],
  ['the disk is full', async () => ({ error: 'full' }), () => true, 'full'],
  ['the vault cannot be written', async () => ({ error: 'storage' }), () => true, 'storage'],
])('stops when %s', async (_, answer, connected, expected) => {
  expect(await obstacle(answer, connected)).toBe(expected);
});

test('a background that needs a while, or dies once, stops nobody', async () => {
  const slow = () => new Promise<Preflight>((done) => setTimeout(done, 2_000, { ready: true }));
  expect(await obstacle(slow)).toBeUndefined();
  const once = vi.fn<Answer>().mockRejectedValueOnce(new Error()).mockResolvedValue({ ready: true });
  expect(await obstacle(once)).toBeUndefined();
});

test('nothing is known before the answer, and an old one is asked for again', async () => {
  const changed = vi.fn();
  const asked = side(async () => ({ ready: true }));
  const readiness = checkReadiness(asked, changed);
  expect(readiness.at(0)).toBe('asking');
  await vi.advanceTimersByTimeAsync(1);
  expect(changed).toHaveBeenCalledOnce();
  expect(readiness.at(5_000)).toBe('ready');
  expect(asked.ask).toHaveBeenCalledOnce();
  expect(readiness.at(20_000)).toBe('asking');
  await vi.advanceTimersByTimeAsync(1);
  expect(readiness.at(20_001)).toBe('ready');
});

test('what stands in the way is said until it is gone', async () => {
  let answer: Preflight = { error: 'full' };
  const readiness = checkReadiness(
    side(async () => answer),
    () => undefined,
  );
  readiness.at(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(readiness.at(1)).toBe('full');
  answer = { ready: true };
  expect(readiness.at(3_000)).toBe('full');
  await vi.advanceTimersByTimeAsync(1);
  expect(readiness.at(3_001)).toBe('ready');
});
