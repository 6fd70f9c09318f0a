// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Moment } from '../guide/settle.ts';
import { alertFor, alertHeartbeat, followPage, heartbeat, longestWait, spacing } from './follow-page.ts';

let controller: AbortController;
let moments: Moment[];
let cost: number;
let again: number | undefined;
const navigation = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'performance', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
  Object.assign(window, {
    navigation,
    performance,
    requestAnimationFrame,
    cancelAnimationFrame,
  });
  controller = new AbortController();
  moments = [];
  cost = 0;
  again = undefined;
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

function follow(): () => void {
  return followPage(
    document,
    (moment) => {
      moments.push(moment);
      // A look takes time, and time does not pass by itself here.
      vi.spyOn(performance, 'now').mockReturnValueOnce(performance.now() + cost);
      const answer = again;
      again = undefined;
      return answer;
    },
    controller.signal,
  );
}

/** Lets observers speak, then time pass. */
async function pass(milliseconds: number): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(milliseconds);
}
const change = () => document.body.append(document.createElement('p'));

describe('followPage', () => {
  test('looks at once, and at a change within two frames', async () => {
    follow();
    await pass(20);
    expect(moments).toHaveLength(1);
    await pass(alertFor + heartbeat);
    const before = moments.length;
    change();
    change();
    await pass(34);
    expect(moments).toHaveLength(before + 1);
    expect(moments.at(-1)?.changedAt).toBeGreaterThan(alertFor);
  });

  test('what was asked for comes within a second after a first look that took long; a control: a change waits', async () => {
    cost = 300;
    again = 500;
    follow();
    await pass(20);
    cost = 1;
    change();
    await pass(600);
    expect(moments).toHaveLength(1);
    await pass(longestWait);
    expect(moments.length).toBeGreaterThan(1);
  });

  test('a page that keeps changing is looked at a hundred durations apart and more', async () => {
    cost = 10;
    follow();
    await pass(20);
    const start = performance.now();
    while (performance.now() - start < 5_000) {
      change();
      await pass(10);
    }
    const looks = moments.filter(({ now }) => now >= start).length;
    expect(looks).toBeLessThanOrEqual(5_000 / (spacing * cost) + 1);
    expect(looks).toBeGreaterThan(2);
  });

  test('a quiet page is looked at now and then, more often after the person did something', async () => {
    follow();
    await pass(alertFor + heartbeat);
    moments.length = 0;
    await pass(10_000);
    expect(moments.length).toBeGreaterThanOrEqual(8);
    expect(moments.length).toBeLessThanOrEqual(11);
    moments.length = 0;
    document.body.dispatchEvent(new Event('click', { bubbles: true }));
    await pass(alertFor);
    expect(moments.length).toBeGreaterThan(alertFor / alertHeartbeat / 2);
  });

  test('says when the person typed, and looks again when asked to', async () => {
    const lookNow = follow();
    await pass(alertFor + heartbeat);
    document.body.dispatchEvent(new Event('input', { bubbles: true }));
    const typedAt = performance.now();
    again = typedAt + 100;
    await pass(40);
    expect(moments.at(-1)?.typedAt).toBeCloseTo(typedAt, 0);
    const before = moments.length;
    await pass(90);
    expect(moments.length).toBe(before + 1);
    lookNow();
    await pass(40);
    expect(moments.length).toBe(before + 2);
  });

  test('stops without a trace', async () => {
    follow();
    await pass(20);
    const before = moments.length;
    controller.abort();
    change();
    navigation.dispatchEvent(new Event('currententrychange'));
    await pass(heartbeat * 3);
    expect(moments).toHaveLength(before);
    expect(vi.getTimerCount()).toBe(0);
  });
});
