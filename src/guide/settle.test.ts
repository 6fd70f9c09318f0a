import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Derived } from './derive-step.ts';
import { deriveStep } from './derive-step.ts';
import {
  firstShowAt,
  patienceBeforeBack,
  pauseInTyping,
  quietBeforeBack,
  type Settled,
  settle,
} from './settle.ts';
import * as small from './testing.ts';
import { guide, nothingYet, usable } from './testing.ts';

const gear = deriveStep(guide, usable(small.gear), nothingYet);
const menu = deriveStep(guide, usable(small.gear, small.create), nothingYet);
const name = deriveStep(guide, usable(small.dialog, small.field), nothingYet);
const over = deriveStep(guide, usable(), { skipped: [], activated: true });
const long = Number.NEGATIVE_INFINITY;

const shownAfter = (
  shown: Settled | undefined,
  next: Derived,
  moment: Partial<Parameters<typeof settle>[2]>,
) => settle(shown, next, { now: 0, changedAt: long, typedAt: long, ...moment });

describe('settle', () => {
  test('shows the first answer and every later step at once', () => {
    expect(shownAfter(undefined, gear, { changedAt: 0 }).derived).toBe(gear);
    expect(shownAfter({ derived: gear }, name, { changedAt: 0, typedAt: 0 }).derived).toBe(name);
    expect(shownAfter({ derived: name }, over, { changedAt: 0 }).derived).toBe(over);
    expect(shownAfter({ derived: over }, over, { changedAt: 0 })).toEqual({ derived: over });
  });

  test('goes back once the page was quiet', () => {
    const waiting = shownAfter({ derived: name }, gear, { now: 1000, changedAt: 900 });
    expect(waiting.derived).toBe(name);
    expect(waiting.again).toBe(900 + quietBeforeBack);
    expect(shownAfter(waiting, gear, { now: 1400, changedAt: 900 }).derived).toBe(gear);
  });

  test('a menu that closes is a way back too', () => {
    expect(shownAfter({ derived: menu }, gear, { changedAt: 0 }).derived).toBe(menu);
  });

  test('forgets about going back when the step is right again', () => {
    const waiting = shownAfter({ derived: name }, gear, { changedAt: 0 });
    expect(shownAfter(waiting, name, { now: 10, changedAt: 10 })).toEqual({ derived: name });
  });

  test('goes back on a page that is never quiet, after a while', () => {
    let shown: Settled = { derived: name };
    let now = 0;
    for (; now < patienceBeforeBack; now += 100) {
      shown = shownAfter(shown, gear, { now, changedAt: now });
      expect(shown.derived).toBe(name);
    }
    expect(shownAfter(shown, gear, { now, changedAt: now }).derived).toBe(gear);
  });

  test('stays with a field while the person types', () => {
    const typing = shownAfter({ derived: gear }, menu, { now: 100, typedAt: 50 });
    expect(typing).toEqual({ derived: gear, again: 50 + pauseInTyping });
    expect(shownAfter(typing, menu, { now: 800, typedAt: 50 }).derived).toBe(menu);
  });

  test('never waits without saying until when, and never beyond its patience', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(gear, menu, name, over),
        fc.constantFrom(gear, menu, name, over),
        fc.nat(10_000),
        fc.nat(10_000),
        fc.nat(10_000),
        (before, next, now, changedAt, typedAt) => {
          const moment = { now: 10_000 + now, changedAt, typedAt };
          const settled = settle({ derived: before }, next, moment);
          if (settled.derived === next) return;
          expect(settled.again).toBeGreaterThan(moment.now);
          expect(settled.again).toBeLessThanOrEqual(moment.now + patienceBeforeBack);
        },
      ),
    );
  });
});

test('the first card of a page that is being filled waits until it is quiet, and not for ever', () => {
  const moment = { now: 1_000, changedAt: 900, typedAt: 0 };
  expect(firstShowAt(moment, 800, false)).toBe(900 + quietBeforeBack);
  expect(firstShowAt({ ...moment, changedAt: 9_000 }, 800, false)).toBe(800 + patienceBeforeBack);
  expect(firstShowAt(moment, 800, true)).toBe(800 + patienceBeforeBack);
});
