import { expect, test } from 'vitest';
import type { Description } from '../domain/description.ts';
import { afterOutcome, afterShown, afterUse, learnedFor, type StoredLearned } from './learned.ts';

const mint: Description = { role: 'control', names: ['mint'], where: 'menu' };
const forge: Description = { role: 'control', names: ['forge'], where: 'section', heading: 'tokens' };
const shown = afterShown([], 'generate-token', mint);

test('a landmark is known by what was shown of it last', () => {
  const both = afterShown(shown, 'api-tab', forge);
  const again = afterShown(both, 'generate-token', forge);
  expect(again.map(({ landmark, description }) => [landmark, description])).toEqual([
    ['api-tab', forge],
    ['generate-token', forge],
  ]);
});

test('no more than fifty are kept, the oldest goes first', () => {
  let all: readonly StoredLearned[] = [];
  for (let index = 0; index < 60; index++) all = afterShown(all, `thing-${index}`, mint);
  expect(all).toHaveLength(50);
  expect(all[0]?.landmark).toBe('thing-10');
});

test('what led nowhere twice in a row is dropped', () => {
  const once = afterOutcome(shown, 'generate-token', false);
  expect(once).toHaveLength(1);
  expect(afterOutcome(once, 'generate-token', false)).toEqual([]);
});

test('what led on starts anew', () => {
  const proved = afterOutcome(afterOutcome(shown, 'generate-token', false), 'generate-token', true);
  expect(afterOutcome(proved, 'generate-token', false)).toHaveLength(1);
});

test('only the tab that used it has to see what comes of it, and only once', () => {
  const used = afterUse(shown, 'generate-token', { tab: 7, at: 100 });
  expect(learnedFor(7, used)[0]?.usedAt).toBe(100);
  expect(learnedFor(8, used)[0]?.usedAt).toBeUndefined();
  expect(learnedFor(7, afterOutcome(used, 'generate-token', true))[0]?.usedAt).toBeUndefined();
});

test('what nobody showed is not judged', () => {
  expect(afterUse(shown, 'api-tab', { tab: 1, at: 1 })).toBe(shown);
  expect(afterOutcome(shown, 'api-tab', false)).toBe(shown);
});
