import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { holds } from '../../guide/condition.ts';
import { deriveStep, landmarksOf } from '../../guide/derive-step.ts';
import type { Condition, Guide, Step } from '../../guide/guide.ts';
import type { Landmark } from '../../locate/landmark.ts';
import * as landmarks from '../landmarks.ts';
import { guideById, guides } from './guides.ts';

type Texts = Readonly<Record<string, { readonly message: string }>>;

const folder = new URL('../../../public/_locales/', import.meta.url);
const locales = readdirSync(folder).map(
  (name) =>
    [name, JSON.parse(readFileSync(new URL(`${name}/messages.json`, folder), 'utf8')) as Texts] as const,
);
const idPattern = /^[a-z]+(-[a-z]+)*$/;

test('guide ids are unique and lead to their guide', () => {
  expect(new Set(guides.map(({ id }) => id)).size).toBe(guides.length);
  for (const guide of guides) expect(guideById(guide.id)).toBe(guide);
  expect(guideById('something else')).toBeUndefined();
});

const troublesOf = (guide: Guide) => [
  ...[guide, ...guide.steps].flatMap((each) => each.troubles ?? []),
  ...(guide.unfit ?? []),
];

describe.each(guides.map((guide) => [guide.id, guide] as const))('%s', (id, guide) => {
  test('has ids that are its own', () => {
    const steps = guide.steps.map((step) => step.id);
    expect(new Set(steps).size).toBe(steps.length);
    for (const each of [id, ...steps]) expect(each).toMatch(idPattern);
  });

  test.each(locales)('has every text in %s', (_, texts) => {
    const keys = guide.steps.flatMap(({ title, text, warning, targets }) => [
      title,
      text,
      ...(warning ? [warning] : []),
      ...targets.map((target) => target.text),
    ]);
    for (const key of [guide.title, guide.end, ...keys, ...troublesOf(guide).map(({ text }) => text)])
      expect(texts).toHaveProperty(key);
    expect(texts[guide.end]?.message).toMatch(/^\p{L}+:/u);
  });

  test('looks only for landmarks that have a name of their own', () => {
    const all = new Set<Landmark>(Object.values(landmarks));
    const refer = ({ within, openedBy, outside = [], unlessSeen = [] }: Landmark) =>
      [within, openedBy, ...outside, ...unlessSeen].filter((one) => one !== undefined);
    for (const landmark of landmarksOf(guide)) {
      expect(all).toContain(landmark);
      for (const other of refer(landmark)) expect(all).toContain(other);
    }
  });

  test('has an end that can be reached: what its last step waits for, something can bring about', () => {
    const last = guide.steps.at(-1) as Step;
    const nothing = { skipped: [] };
    expect(holds(last.done, new Map(), nothing)).toBe(false);
    // Whatever is asked of the journal somebody writes there.
    expect(factsIn(last.done).every((fact) => fact === 'saved' || fact === 'activated')).toBe(true);
    for (const told of toldIn(last.done)) {
      const says = (step: Step) => step.targets.some(({ tells }) => tells === told);
      expect(told.several === true || guide.steps.some(says)).toBe(true);
    }
    expect(
      deriveStep(guide, new Map(), { skipped: [], proven: [last.id] }).done || last.lasting === undefined,
    ).toBe(true);
  });
});

test('what makes the site issue a value is pointed at only once that value can be saved', () => {
  const issuing = [
    landmarks.generateToken,
    landmarks.tokenNameSave,
    landmarks.replaceToken,
    landmarks.replaceYes,
    landmarks.keySave,
  ];
  const targets = guides.flatMap((guide) => guide.steps.flatMap((step) => step.targets));
  expect(new Set(targets.filter(({ issues }) => issues).map(({ landmark }) => landmark))).toEqual(
    new Set(issuing),
  );
  // In whichever guide it stands.
  expect(targets.filter(({ landmark, issues }) => issuing.includes(landmark) && !issues)).toEqual([]);
});

test.each(guides.filter(({ saves }) => saves).map((guide) => [guide.id, guide] as const))(
  '%s asks for that before the step that closes the prompt',
  (_, { steps }) => {
    const closing = steps.findIndex(({ targets }) =>
      targets.some(({ when }) => when && 'fact' in when && when.fact === 'saved'),
    );
    const asking = steps.findIndex(({ targets }) => targets.some(({ issues }) => issues));
    expect(asking).toBeGreaterThan(0);
    expect(asking).toBeLessThan(closing);
  },
);

/** The facts of the journal that a condition asks for. */
function factsIn(condition: Condition): readonly string[] {
  if ('fact' in condition) return [condition.fact];
  if ('any' in condition) return condition.any.flatMap(factsIn);
  if ('all' in condition) return condition.all.flatMap(factsIn);
  return [];
}

/** What the person has to have told for a condition to hold. */
function toldIn(condition: Condition): readonly Landmark[] {
  if ('told' in condition) return [condition.told];
  if ('same' in condition) return [condition.same];
  if ('gone' in condition) return [condition.gone];
  if ('any' in condition) return condition.any.flatMap(toldIn);
  if ('all' in condition) return condition.all.flatMap(toldIn);
  return [];
}

test('generating a master token takes the ten steps of the article', () => {
  expect(guideById('generate-master-token')?.steps).toHaveLength(10);
});
