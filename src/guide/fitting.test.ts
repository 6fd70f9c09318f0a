import { expect, test } from 'vitest';
import type { Landmark } from '../locate/landmark.ts';
import { fittingGuides, landmarksOfFitting } from './fitting.ts';
import type { Guide } from './guide.ts';
import { create, dialog, field, guide, usable } from './testing.ts';

const anywhere: Guide = { ...guide, id: 'anywhere' };
const onList: Guide = { ...guide, id: 'on-list', here: { seen: create } };
const forOthers: Guide = {
  ...guide,
  id: 'for-others',
  here: { seen: create },
  unfit: [{ when: { seen: dialog }, text: 'why' }],
};
const guides = [forOthers, anywhere, onList];
const ids = (...seen: readonly Landmark[]) =>
  fittingGuides(guides, usable(...seen)).map(({ guide: { id } }) => id);

test('those that begin here come first, in their order', () => {
  expect(ids()).toEqual(['for-others', 'anywhere', 'on-list']);
  expect(ids(create)).toEqual(['for-others', 'on-list', 'anywhere']);
});

test('those that cannot work here come last and say why', () => {
  expect(ids(create, dialog)).toEqual(['on-list', 'anywhere', 'for-others']);
  expect(fittingGuides(guides, usable(dialog)).at(-1)?.unfit).toBe('why');
});

test('each thing is looked for once', () => {
  expect(landmarksOfFitting(guides)).toEqual([create, dialog]);
  expect(landmarksOfFitting(guides)).not.toContain(field);
});
