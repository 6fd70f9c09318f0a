// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lookEvery, quietAfter, watchPage } from './watch-page.ts';

let controller: AbortController;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  controller = new AbortController();
  Object.assign(window, { navigation: new EventTarget() });
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

const change = async () => {
  document.body.append(document.createElement('i'));
  await Promise.resolve();
};

test('looks at once on load, then every 250 ms, and sleeps after ten quiet seconds', () => {
  const look = vi.fn((_changed: boolean) => false);
  watchPage(document, look, controller.signal);
  vi.advanceTimersByTime(0);
  expect(look.mock.calls).toEqual([[true]]);
  vi.advanceTimersByTime(quietAfter + lookEvery);
  const looks = look.mock.calls.length;
  expect(looks).toBeGreaterThan(quietAfter / lookEvery - 2);
  expect(vi.getTimerCount()).toBe(0);
});

test('asleep, a change of the page wakes nobody, a navigation does', async () => {
  const look = vi.fn((_changed: boolean) => false);
  watchPage(document, look, controller.signal);
  vi.advanceTimersByTime(2 * quietAfter);
  look.mockClear();
  await change();
  vi.advanceTimersByTime(quietAfter);
  expect(look).not.toHaveBeenCalled();
  (window as unknown as { navigation: EventTarget }).navigation.dispatchEvent(
    new Event('currententrychange'),
  );
  vi.advanceTimersByTime(0);
  expect(look).toHaveBeenCalledWith(true);
});

test('the first change after a pause is looked at at once, a storm at most every 250 ms', async () => {
  const look = vi.fn((_changed: boolean) => false);
  watchPage(document, look, controller.signal);
  vi.advanceTimersByTime(lookEvery + 10);
  look.mockClear();
  await change();
  vi.advanceTimersByTime(0);
  expect(look.mock.calls).toEqual([[true]]);
  for (let step = 0; step < 20; step++) {
    await change();
    vi.advanceTimersByTime(50);
  }
  const full = look.mock.calls.filter(([changed]) => changed).length;
  expect(full).toBeGreaterThanOrEqual(4);
  expect(full).toBeLessThanOrEqual(5);
});

test('stays awake while there is something to stay for', () => {
  const look = vi.fn(() => true);
  watchPage(document, look, controller.signal);
  vi.advanceTimersByTime(3 * quietAfter);
  expect(look.mock.calls.length).toBeGreaterThan((2 * quietAfter) / lookEvery);
});

test('leaves no timer behind when it is told to go', () => {
  watchPage(document, () => true, controller.signal);
  vi.advanceTimersByTime(lookEvery);
  controller.abort();
  expect(vi.getTimerCount()).toBe(0);
});
