import { afterEach, expect, test } from 'vitest';
import { daysLeft, endStage, endStages, nextStageAt } from './end-stages.ts';
import { activeToken, start, waitingToken } from './testing/credentials.ts';

const day = 86_400_000;
const end = start + 365 * day + 9 * 3_600_000;
const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

test('the day of the end is that of this device, wherever it is, and no stage begins anew in another time zone', () => {
  for (const [name, hours] of [
    ['UTC', 9],
    ['America/New_York', 4],
    ['Asia/Kolkata', 14.5],
  ] as const) {
    process.env.TZ = name;
    const token = activeToken({ expiresAt: end });
    const midnight = end - hours * 3_600_000;
    expect(endStage(token, midnight - 1), name).toBe(1);
    expect(endStage(token, midnight), name).toBe(0);
    expect(daysLeft(end, midnight), name).toBe(0);
    expect(nextStageAt(token, end - 7 * day), name).toBe(end - day);
  }
});

test('an end long ago and an end far ahead say nothing', () => {
  expect(endStage(activeToken({ expiresAt: end }), end + 29 * day)).toBe(0);
  expect(endStage(activeToken({ expiresAt: end }), end + 30 * day)).toBeUndefined();
  const never = activeToken({ expiresAt: Date.UTC(9999, 11, 31) });
  expect(endStage(never, end)).toBeUndefined();
  expect(nextStageAt(never, end)).toBe(Date.UTC(9999, 11, 31) - 30 * day);
  expect(endStage(activeToken(), end)).toBeUndefined();
  expect(nextStageAt(activeToken({ expiresAt: 8.7e15 }), end)).toBe(8.7e15 - 30 * day);
});

test('a stage that was over when it was saved is none: a key of 30 days is not near its end at once', () => {
  const key = activeToken({ kind: 'api-key', expiresAt: start + 30 * day });
  expect(endStage(key, start)).toBeUndefined();
  expect(nextStageAt(key, start)).toBe(start + 23 * day);
  // By a clock that was ahead when it was saved, every stage seems to have been over.
  const ahead = activeToken({ capturedAt: end + day, expiresAt: end });
  expect(endStage(ahead, end - 29 * day)).toBe(endStages[0]);
});

test('what is switched off ends unnoticed, also when its end was written down', () => {
  const off = activeToken({ state: 'deactivated', expiresAt: end });
  expect(endStage(off, end - day)).toBeUndefined();
  const history = [{ at: end, cause: 'end-reached', state: 'expired' }] as const;
  const over = waitingToken({ expiresAt: end, state: 'expired', stateSince: end, history });
  expect(endStage(over, end + day)).toBe(0);
  const offBefore = [{ at: start, cause: 'seen-deactivated', state: 'deactivated' }, ...history] as const;
  expect(endStage({ ...over, history: offBefore }, end + day)).toBeUndefined();
});

test('days left are whole days', () => {
  expect([31 * day, 30 * day, 29.5 * day, day].map((left) => daysLeft(end, end - left))).toEqual([
    31, 30, 30, 1,
  ]);
  expect(daysLeft(end, end)).toBeLessThan(0);
});
