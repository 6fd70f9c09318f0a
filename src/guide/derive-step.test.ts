import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordId } from '../domain/credential.ts';
import type { Journal } from '../domain/run.ts';
import { holds, isUsable } from './condition.ts';
import { deriveStep, landmarksOf } from './derive-step.ts';
import * as small from './testing.ts';
import { all, guide, nothingYet, sighting, sightOf, usable } from './testing.ts';

const saved = '0'.repeat(32) as RecordId;
const shown = (...args: Parameters<typeof deriveStep>) => {
  const { step, target, done } = deriveStep(...args);
  return [step.id, target?.landmark.id, done];
};

describe('which step is next', () => {
  test('nothing in sight: the first unproven one, in words', () => {
    expect(shown(guide, new Map(), nothingYet)).toEqual(['create', undefined, false]);
    expect(shown(guide, new Map(), { skipped: [], saved })).toEqual(['activate', undefined, false]);
  });

  test('of several targets the furthest', () => {
    expect(shown(guide, usable(small.gear), nothingYet)).toEqual(['create', 'gear', false]);
    expect(shown(guide, usable(small.gear, small.create), nothingYet)).toEqual(['create', 'create', false]);
  });

  test('a target waits for its own condition', () => {
    const empty = usable(small.dialog, small.field, small.save);
    expect(shown(guide, empty, nothingYet)).toEqual(['name', 'field', false]);
    const filled = new Map(empty).set('field', {
      ...sighting(small.field),
      status: 'found',
      usable: true,
      filled: true,
    });
    expect(shown(guide, filled, nothingYet)).toEqual(['name', 'save', false]);
  });

  test('starts where the person is, whatever came before', () => {
    expect(shown(guide, usable(small.gear, small.dialog, small.field), nothingYet)[0]).toBe('name');
  });

  test('a step whose precondition does not hold is not offered, skipped or not', () => {
    const sight = usable(small.gear, small.activate);
    expect(shown(guide, sight, nothingYet)).toEqual(['create', 'gear', false]);
    expect(shown(guide, sight, { skipped: ['create', 'name'] })).toEqual(['activate', undefined, false]);
  });

  test('a doubtful answer is no target', () => {
    const doubtful = sightOf([sighting(small.gear, { status: 'unsure', usable: true })]);
    expect(shown(guide, doubtful, nothingYet)).toEqual(['create', undefined, false]);
  });

  test('an effect that is undone brings its step back', () => {
    const open = usable(small.gear, small.dialog, small.field);
    expect(shown(guide, open, nothingYet)[0]).toBe('name');
    expect(shown(guide, usable(small.gear), nothingYet)[0]).toBe('create');
  });

  test('the last step cannot be skipped, and ends the guide', () => {
    expect(shown(guide, new Map(), { skipped: ['create', 'name', 'activate'] })[0]).toBe('activate');
    expect(shown(guide, usable(small.gear), { skipped: [], saved, activated: true })).toEqual([
      'activate',
      undefined,
      true,
    ]);
  });
});

describe('an effect that has to last', () => {
  const lasting = {
    ...guide,
    steps: guide.steps.map((step) =>
      step.id === 'create' ? { ...step, lasting: 500, done: { seen: small.dialog } } : step,
    ),
  };

  test('is not asked for again while it is not certain', () => {
    const sight = usable(small.gear, small.dialog);
    expect(shown(lasting, sight, nothingYet)).toEqual(['create', undefined, false]);
    expect(deriveStep(lasting, sight, nothingYet).why).toBe('effect to last');
  });

  test('counts for the rest of the run once it is written down', () => {
    const journal = { skipped: [], proven: ['create'] };
    expect(shown(lasting, usable(small.gear), journal)[0]).toBe('name');
    expect(shown(lasting, usable(small.gear), nothingYet)[0]).toBe('create');
  });
});

test('every landmark is asked for once', () => {
  const ids = landmarksOf(guide).map(({ id }) => id);
  expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
});

const anySight = fc
  .tuple(
    ...all.map((landmark) =>
      fc
        .record({
          status: fc.constantFrom(
            'found' as const,
            'several' as const,
            'unsure' as const,
            'missing' as const,
          ),
          usable: fc.boolean(),
          filled: fc.boolean(),
        })
        .map((what) => sighting(landmark, what)),
    ),
  )
  .map(sightOf);
const anyJournal: fc.Arbitrary<Journal> = fc.record({
  skipped: fc.subarray(guide.steps.map(({ id }) => id)),
  saved: fc.option(fc.constant(saved), { nil: undefined }),
  activated: fc.boolean(),
});

describe('whatever the page and the journal say', () => {
  test('a ringed target can be used now, and its step is open and allowed', () => {
    fc.assert(
      fc.property(anySight, anyJournal, (sight, journal) => {
        const { step, target } = deriveStep(guide, sight, journal);
        if (!target) return;
        expect(isUsable(sight.get(target.landmark.id))).toBe(true);
        expect(!target.when || holds(target.when, sight, journal)).toBe(true);
        expect(!step.requires || holds(step.requires, sight, journal)).toBe(true);
        expect(holds(step.done, sight, journal)).toBe(false);
      }),
    );
  });

  test('no later step could be done now', () => {
    fc.assert(
      fc.property(anySight, anyJournal, (sight, journal) => {
        const { index, done } = deriveStep(guide, sight, journal);
        if (done) return;
        const later = { ...guide, steps: guide.steps.slice(index + 1) };
        if (later.steps.length === 0) return;
        expect(deriveStep(later, sight, { ...journal }).target).toBeUndefined();
      }),
    );
  });

  test('it is over exactly when the last effect is proven', () => {
    fc.assert(
      fc.property(anySight, anyJournal, (sight, journal) => {
        expect(deriveStep(guide, sight, journal).done).toBe(journal.activated === true);
      }),
    );
  });

  test('a skipped step is not shown, except the last', () => {
    fc.assert(
      fc.property(anySight, anyJournal, (sight, journal) => {
        const { step } = deriveStep(guide, sight, journal);
        expect(step.id === 'activate' || !journal.skipped.includes(step.id)).toBe(true);
      }),
    );
  });
});
