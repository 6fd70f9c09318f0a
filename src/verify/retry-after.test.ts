import { expect, test } from 'vitest';
import { retryAfterMs } from './retry-after.ts';

const now = Date.UTC(2026, 0, 1, 12);

test.each([
  ['120', 120_000],
  [' 5 ', 5000],
  ['0', 0],
  ['Thu, 01 Jan 2026 12:01:00 GMT', 60_000],
  ['Thursday, 01-Jan-26 12:01:00 GMT', 60_000],
  // It is over: nothing is left to wait.
  ['Thu, 01 Jan 2026 11:00:00 GMT', 0],
  [undefined, undefined],
  ['', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['soon', undefined],
  ['1e9', undefined],
  ['2026-01-01', undefined],
])('%s', (header, wait) => {
  expect(retryAfterMs(header, now)).toBe(wait);
});
