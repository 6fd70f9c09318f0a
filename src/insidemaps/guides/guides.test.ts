import { expect, test } from 'vitest';
import english from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { guideById, guides } from './guides.ts';

const known = new Set(Object.keys(english));
const idPattern = /^[a-z]+(-[a-z]+)*$/;

test('guide ids are unique and lead to their guide', () => {
  expect(new Set(guides.map(({ id }) => id)).size).toBe(guides.length);
  for (const guide of guides) expect(guideById(guide.id)).toBe(guide);
  expect(guideById('something else')).toBeUndefined();
});

test.each(guides.map((guide) => [guide.id, guide] as const))('%s has the shape of a guide', (id, guide) => {
  const steps = guide.steps.map((step) => step.id);
  expect(new Set(steps).size).toBe(steps.length);
  for (const each of [id, ...steps]) expect(each).toMatch(idPattern);
  const troubles = [guide, ...guide.steps].flatMap((each) => each.troubles ?? []);
  const texts = guide.steps.flatMap(({ title, text, targets }) => [
    title,
    text,
    ...targets.map((target) => target.text),
  ]);
  for (const key of [guide.title, guide.end, ...texts, ...troubles.map(({ text }) => text)])
    expect(known).toContain(key);
});

test('generating a master token takes the ten steps of the article', () => {
  expect(guideById('generate-master-token')?.steps).toHaveLength(10);
});
