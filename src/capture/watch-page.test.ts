// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, type Mock, test, vi } from 'vitest';
import { type Look, lookEvery, quietAfter, watchPage } from './watch-page.ts';

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

/** What of each look was said to have changed. */
const changes = (look: Mock<Look>) => look.mock.calls.map(([, changed]) => changed);
const enter = vi.fn();

const change = async () => {
  document.body.append(document.createElement('i'));
  await Promise.resolve();
};

test('looks at once on load, then every 250 ms, and sleeps after ten quiet seconds', () => {
  const look = vi.fn<Look>(() => false);
  watchPage(document, look, enter, controller.signal);
  vi.advanceTimersByTime(0);
  expect(changes(look)).toEqual([true]);
  vi.advanceTimersByTime(quietAfter + lookEvery);
  const looks = look.mock.calls.length;
  expect(looks).toBeGreaterThan(quietAfter / lookEvery - 2);
  expect(vi.getTimerCount()).toBe(0);
});

test('asleep, a change of the page wakes nobody, a navigation does', async () => {
  const look = vi.fn<Look>(() => false);
  watchPage(document, look, enter, controller.signal);
  vi.advanceTimersByTime(2 * quietAfter);
  look.mockClear();
  await change();
  vi.advanceTimersByTime(quietAfter);
  expect(look).not.toHaveBeenCalled();
  (window as unknown as { navigation: EventTarget }).navigation.dispatchEvent(
    new Event('currententrychange'),
  );
  vi.advanceTimersByTime(0);
  expect(changes(look)).toContain(true);
});

test('the first change after a pause is looked at at once, a storm at most every 250 ms', async () => {
  const look = vi.fn<Look>(() => false);
  watchPage(document, look, enter, controller.signal);
  vi.advanceTimersByTime(lookEvery + 10);
  look.mockClear();
  await change();
  vi.advanceTimersByTime(0);
  expect(changes(look)).toEqual([true]);
  for (let step = 0; step < 20; step++) {
    await change();
    vi.advanceTimersByTime(50);
  }
  const full = changes(look).filter(Boolean).length;
  expect(full).toBeGreaterThanOrEqual(4);
  expect(full).toBeLessThanOrEqual(5);
});

test('stays awake while there is something to stay for', () => {
  const look = vi.fn(() => true);
  watchPage(document, look, enter, controller.signal);
  vi.advanceTimersByTime(3 * quietAfter);
  expect(look.mock.calls.length).toBeGreaterThan((2 * quietAfter) / lookEvery);
});

test('leaves no timer behind when it is told to go', () => {
  watchPage(document, () => true, enter, controller.signal);
  vi.advanceTimersByTime(lookEvery);
  controller.abort();
  expect(vi.getTimerCount()).toBe(0);
});

test('what is inside shadow roots and frames is watched too, and a new one is found without a trace', async () => {
  const look = vi.fn<Look>(() => true);
  const host = document.body.appendChild(document.createElement('div'));
  watchPage(document, look, enter, controller.signal);
  vi.advanceTimersByTime(lookEvery);
  const root = host.attachShadow({ mode: 'open' });
  vi.advanceTimersByTime(1_000 + lookEvery);
  expect(look.mock.calls.at(-1)?.[0]).toContain(root);
  look.mockClear();
  root.append('text');
  await Promise.resolve();
  vi.advanceTimersByTime(lookEvery);
  expect(changes(look)).toContain(true);
});

test('tells of each window once', () => {
  enter.mockClear();
  watchPage(document, () => true, enter, controller.signal);
  vi.advanceTimersByTime(quietAfter);
  expect(enter.mock.calls).toEqual([[window]]);
});
