import { expect, test } from 'vitest';
import type { Landmark } from '../locate/landmark.ts';
import { choiceFor } from './condition.ts';
import { deriveStep } from './derive-step.ts';
import type { Guide } from './guide.ts';
import { showableIn } from './showable.ts';
import { nothingYet, sighting, sightOf } from './testing.ts';

const row: Landmark = { id: 'row', role: 'row', several: true };
const cog: Landmark = { id: 'cog', role: 'control', within: row };
const replace: Landmark = { id: 'replace', role: 'menu-item', openedBy: cog };
const before: Landmark = { id: 'before', role: 'control' };
const guide: Guide = {
  id: 'choosing',
  title: '',
  end: '',
  steps: [
    { id: 'before', title: '', text: '', targets: [{ landmark: before, text: '' }], done: { fact: 'saved' } },
    {
      id: 'replace',
      title: '',
      text: '',
      targets: [
        { landmark: cog, text: 'cog' },
        { landmark: replace, text: 'replace' },
      ],
      done: { fact: 'activated' },
    },
  ],
};
const several = sighting(row, { status: 'several', usable: true });

test('a step whose row has to be chosen is offered, with the first thing to use in that row', () => {
  const sight = sightOf([several, sighting(cog), sighting(replace)]);
  const { step, target } = deriveStep(guide, sight, nothingYet);
  expect([step.id, target?.text]).toEqual(['replace', 'cog']);
  expect(choiceFor(cog, sight)).toBe(several);
  expect(choiceFor(replace, sight)).toBe(several);
});

test('rows behind a dialog cannot be chosen', () => {
  const sight = sightOf([{ ...several, usable: false }, sighting(cog), sighting(replace)]);
  expect(deriveStep(guide, sight, nothingYet).step.id).toBe('before');
  expect(choiceFor(cog, sight)).toBeUndefined();
});

test('a chosen row is no choice any more', () => {
  const found = sighting(row, { status: 'found', usable: true });
  const sight = sightOf([found, sighting(cog, { status: 'found', usable: true }), sighting(replace)]);
  expect(deriveStep(guide, sight, nothingYet).target?.text).toBe('cog');
  expect(choiceFor(cog, sight)).toBeUndefined();
});

test('what is missing after the ringed thing can be shown, and what was found as it was shown', () => {
  const cogFound = sighting(cog, { status: 'found', usable: true });
  const own = sightOf([cogFound, sighting(replace)]);
  expect(showableIn(deriveStep(guide, own, nothingYet), own, nothingYet)).toEqual([replace]);
  const shown = sightOf([{ ...cogFound, byAlso: true }, sighting(replace, { status: 'unsure' })]);
  expect(showableIn(deriveStep(guide, shown, nothingYet), shown, nothingYet)).toEqual([cog, replace]);
});
