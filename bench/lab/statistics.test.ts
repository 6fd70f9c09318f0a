import { expect, test } from 'vitest';
import { differences, ratios, spreadOf } from './statistics.ts';

test('median and 95th percentile lie between the samples where they must', () => {
  expect(spreadOf([4, 1, 3, 2])).toEqual({ median: 2.5, p95: expect.closeTo(3.85), samples: 4 });
  expect(spreadOf([7])).toEqual({ median: 7, p95: 7, samples: 1 });
  expect(() => spreadOf([])).toThrow(RangeError);
});

test('pairs are compared one by one', () => {
  expect(ratios([10, 30], [5, 10])).toEqual([2, 3]);
  expect(differences([10, 30], [5, 10])).toEqual([5, 20]);
});
