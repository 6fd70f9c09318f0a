import { expect, test } from 'vitest';
import { waitAfter } from './attempts.ts';
import { isStillUnlocked, lockDeadline } from './protection.ts';

test('the deadline is a point in time, or the closing of the browser', () => {
  expect(lockDeadline(5, 1_000)).toBe(301_000);
  expect(lockDeadline('browser', 1_000)).toBeUndefined();
});

test('past its deadline, or with the clock set back, the vault is locked', () => {
  const unlocked = { identity: '', since: 1_000, until: 61_000 };
  expect(isStillUnlocked(unlocked, 60_999)).toBe(true);
  expect(isStillUnlocked(unlocked, 61_000)).toBe(false);
  expect(isStillUnlocked(unlocked, 999)).toBe(false);
  expect(isStillUnlocked({ identity: '', since: 1_000 }, Number.MAX_SAFE_INTEGER)).toBe(true);
});

test('the first slips are free, then each wrong passphrase slows the next, and none shuts anybody out', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 100].map(waitAfter)).toEqual([
    0, 0, 0, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000,
  ]);
});
