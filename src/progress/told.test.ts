import { expect, test } from 'vitest';
import { afterTold, type ToldInRun, toldIn } from './told.ts';

const row = (name: string) => ({ name, detail: '', index: 0, count: 1 });
const nothing: ToldInRun = { startedAt: 1, told: {} };

test('what is told is kept by landmark, and taken back with null', () => {
  const both = afterTold(afterTold(nothing, 1, { landmark: 'row', what: row('Ada') }), 1, {
    landmark: 'field',
    what: 'ada@example.com',
  });
  expect(both.told).toEqual({ row: row('Ada'), field: 'ada@example.com' });
  expect(afterTold(both, 1, { landmark: 'row', what: null }).told).toEqual({ field: 'ada@example.com' });
});

test('what was told in another run says nothing of this one', () => {
  const before = afterTold(nothing, 1, { landmark: 'row', what: row('Ada') });
  expect(toldIn(before, 2).told).toEqual({});
  expect(afterTold(before, 2, { landmark: 'field', what: 'x' }).told).toEqual({ field: 'x' });
});

test('what was told of another organization is forgotten; where it is not known, everything stays', () => {
  const inNorth = afterTold(nothing, 1, { landmark: 'row', what: row('Ada'), organization: 'North' });
  const unknown = afterTold(inNorth, 1, { landmark: 'field', what: 'x' });
  expect(unknown).toEqual({ startedAt: 1, organization: 'North', told: { row: row('Ada'), field: 'x' } });
  expect(afterTold(unknown, 1, { landmark: 'other', what: row('Ben'), organization: 'South' })).toEqual({
    startedAt: 1,
    organization: 'South',
    told: { other: row('Ben') },
  });
});
