import { expect, test } from 'vitest';
import type { Guide } from './guide.ts';
import { lastingEffects } from './lasting.ts';
import { dialog, nothingYet, guide as small, usable } from './testing.ts';

const steps = small.steps.map((step) =>
  step.id === 'create' ? { ...step, done: { seen: dialog }, lasting: 500 } : step,
);
const guide: Guide = { ...small, steps };
const calm = { journal: nothingYet, changedAt: 0, loading: false };

test('an effect counts once it was there for its time, and only then', () => {
  const look = lastingEffects(guide);
  const there = { ...calm, sight: usable(dialog) };
  expect(look({ ...there, time: 1000 })).toEqual({ proven: [], again: 1500 });
  expect(look({ ...there, time: 1499 })).toEqual({ proven: [], again: 1500 });
  expect(look({ ...there, time: 1500 }).proven).toEqual(['create']);
});

test('an effect that went away starts anew', () => {
  const look = lastingEffects(guide);
  look({ ...calm, sight: usable(dialog), time: 1000 });
  look({ ...calm, sight: usable(), time: 1200 });
  expect(look({ ...calm, sight: usable(dialog), time: 1600 })).toEqual({ proven: [], again: 2100 });
});

test('while the page changes or loads nothing is certain', () => {
  const look = lastingEffects(guide);
  const there = { ...calm, sight: usable(dialog) };
  look({ ...there, time: 1000 });
  expect(look({ ...there, time: 1600, changedAt: 1400 })).toEqual({ proven: [], again: 1900 });
  expect(look({ ...there, time: 1950, loading: true }).proven).toEqual([]);
  expect(look({ ...there, time: 2000 }).proven).toEqual([]);
});

test('what is written down already is not asked for again', () => {
  const look = lastingEffects(guide);
  const journal = { skipped: [], proven: ['create'] };
  expect(look({ ...calm, journal, sight: usable(dialog), time: 9000 })).toEqual({
    proven: [],
    again: Number.POSITIVE_INFINITY,
  });
});
