import { expect, test } from 'vitest';
import { newRecordId } from '../domain/record-id.ts';
import { afterTry } from './not-saved.ts';

const [one, other] = [newRecordId(), newRecordId()];

test('a value that is saved says nothing of another one that is not', () => {
  const both = afterTry(afterTry([], { id: one, tab: 1, saved: false }), { id: other, tab: 2, saved: false });
  expect(afterTry(both, { id: other, tab: 2, saved: true })).toEqual([{ id: one, tab: 1 }]);
});

test('one value that fails again and again is one', () => {
  const failed = { id: one, tab: 1, saved: false };
  expect(afterTry(afterTry([], failed), failed)).toEqual([{ id: one, tab: 1 }]);
});

test('a page cannot fill the store with values it makes up', () => {
  let all = afterTry([], { id: one, tab: 1, saved: false });
  for (let made = 0; made < 500; made++) all = afterTry(all, { id: newRecordId(), tab: 1, saved: false });
  expect(all.length).toBeLessThanOrEqual(100);
});
