import { describe, expect, test } from 'vitest';
import type { Journal } from '../domain/run.ts';
import type { Landmark } from '../locate/landmark.ts';
import { deriveStep } from './derive-step.ts';
import type { Guide } from './guide.ts';
import { outcomeOf, patience } from './outcome.ts';
import { create, dialog, field, gear, guide, nothingYet, save, usable } from './testing.ts';

const [first, ...others] = guide.steps;
/** The menu item knows which control opens its menu. */
const item: Landmark = { ...create, openedBy: gear };
const opening: Guide = {
  ...guide,
  steps: [
    {
      ...first,
      targets: [
        { landmark: gear, text: '' },
        { landmark: item, text: '' },
      ],
    } as never,
    ...others,
  ],
};

function outcome(
  landmark: Landmark,
  seen: readonly Landmark[],
  more: { waited?: number; turnedAway?: boolean; journal?: Journal } = {},
) {
  const { waited = 0, turnedAway = false, journal = nothingYet } = more;
  const sight = usable(...seen);
  const derived = deriveStep(opening, sight, journal);
  return outcomeOf(landmark.id, opening, { derived, sight, journal, waited, turnedAway });
}

describe('a thing that was shown and used', () => {
  test('is right once the effect of its step is there', () => {
    expect(outcome(item, [gear])).toBeUndefined();
    expect(outcome(item, [dialog])).toBe(true);
  });

  test('is right once something further of its step can be used', () => {
    expect(outcome(gear, [gear, item])).toBe(true);
  });

  test('is not proved by skipping its step', () => {
    expect(outcome(item, [gear, field], { journal: { skipped: ['create'] } })).toBeUndefined();
  });

  test('is wrong when nothing came in time', () => {
    expect(outcome(item, [gear], { waited: patience - 1 })).toBeUndefined();
    expect(outcome(item, [gear], { waited: patience })).toBe(false);
    expect(outcome(item, [dialog], { waited: patience })).toBe(true);
  });

  test('is wrong when the person turned to something else, unless it opens the menu they turned to', () => {
    expect(outcome(item, [gear], { turnedAway: true })).toBe(false);
    expect(outcome(gear, [gear], { turnedAway: true })).toBeUndefined();
    expect(outcome(gear, [gear], { turnedAway: true, waited: patience })).toBe(false);
  });

  test('says nothing of a guide it is no part of', () => {
    expect(outcome({ id: 'elsewhere', role: 'tab' }, [save], { waited: patience })).toBeUndefined();
  });
});
