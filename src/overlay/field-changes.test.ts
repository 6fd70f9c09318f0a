import { expect, test } from 'vitest';
import { sighting, sightOf } from '../guide/testing.ts';
import type { Landmark } from '../locate/landmark.ts';
import { fieldChanges } from './field-changes.ts';

const row: Landmark = { id: 'row', role: 'row', several: true };
const field: Landmark = { id: 'field', role: 'field', input: 'choice', within: row };
const told = (name: string) => ({ name, detail: '', index: 0, count: 1 });
const sight = (name: string, text: string) =>
  sightOf([sighting(row, { status: 'found', told: told(name) }), sighting(field, { status: 'found', text })]);

test('another text than at first is a change, and the first one again is none', () => {
  const look = fieldChanges();
  const changed = (text: string) => look(sight('Ada', text)).get('field')?.changed;
  expect([changed('User'), changed('Scanner'), changed('User')]).toEqual([undefined, true, undefined]);
});

test('the field of another row is another field', () => {
  const look = fieldChanges();
  look(sight('Ada', 'User'));
  expect(look(sight('Ben', 'Scanner')).get('field')?.changed).toBeUndefined();
  expect(look(sight('Ada', 'Scanner')).get('field')?.changed).toBe(true);
});
