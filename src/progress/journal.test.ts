import { expect, test } from 'vitest';
import { newRecordId } from '../domain/record-id.ts';
import { newRun } from '../domain/run.ts';
import { afterActivated, afterSave, afterSkip } from './journal.ts';

const run = newRun('generate-master-token', 0);
const [first, second] = [newRecordId(), newRecordId()];

test('without a guide in progress nothing is written down', () => {
  expect(afterSkip(null, 'sign-in')).toBeNull();
  expect(afterSave(null, first)).toBeNull();
  expect(afterActivated(null, [first])).toBeNull();
});

test('a step is skipped once', () => {
  const once = afterSkip(run, 'sign-in');
  expect(once?.journal.skipped).toEqual(['sign-in']);
  expect(afterSkip(once, 'sign-in')).toBe(once);
});

test('only the saved credential counts as activated', () => {
  const saved = afterSave(run, first);
  expect(afterActivated(saved, [second])).toBe(saved);
  expect(afterActivated(saved, [second, first])?.journal.activated).toBe(true);
});

test('a second saved credential has to be activated itself', () => {
  const active = afterActivated(afterSave(run, first), [first]);
  const again = afterSave(active, second);
  expect(again?.journal).toMatchObject({ saved: second, activated: undefined });
});
