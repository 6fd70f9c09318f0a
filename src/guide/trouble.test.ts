import { expect, test } from 'vitest';
import type { Landmark } from '../locate/landmark.ts';
import type { Guide, Step } from './guide.ts';
import { dialog, gear, guide, nothingYet, save, usable } from './testing.ts';
import { troubleOf } from './trouble.ts';

const step: Step = {
  ...(guide.steps[0] as Step),
  troubles: [
    { when: { seen: gear }, text: 'refused' },
    { when: { not: { seen: dialog } }, text: 'not allowed', onceLost: true },
  ],
};
const troubled: Guide = { ...guide, troubles: [{ when: { seen: save }, text: 'broken' }] };
const facts = (...seen: readonly Landmark[]) => ({ sight: usable(...seen), journal: nothingYet });

test('nothing stands in the way of a step without troubles', () => {
  expect(troubleOf(guide, guide.steps[0] as Step, { ...facts(gear, save), lost: true })).toBeUndefined();
});

test('a step’s own trouble comes before one of the whole guide', () => {
  expect(troubleOf(troubled, step, { ...facts(gear, save), lost: false })).toBe('refused');
  expect(troubleOf(troubled, step, { ...facts(save), lost: false })).toBe('broken');
});

test('what is missing is only missing once the page had its time', () => {
  expect(troubleOf(guide, step, { ...facts(), lost: false })).toBeUndefined();
  expect(troubleOf(guide, step, { ...facts(), lost: true })).toBe('not allowed');
  expect(troubleOf(guide, step, { ...facts(dialog), lost: true })).toBeUndefined();
});
