import { expect, test } from 'vitest';
import type { Landmark } from '../locate/landmark.ts';
import { holds, onlyRow } from './condition.ts';
import { nothingYet, sighting, sightOf } from './testing.ts';

const row: Landmark = { id: 'row', role: 'row', several: true };
const field: Landmark = { id: 'field', role: 'field', within: row };
const ref = { name: 'Ada', detail: '', index: 0, count: 1 };
const at = (what: Parameters<typeof sighting>[1], of = field) => sightOf([sighting(of, what)]);
const is = (condition: Parameters<typeof holds>[0], sight: Parameters<typeof holds>[1]) =>
  holds(condition, sight, nothingYet);

test('told, gone and changed are read off the sighting', () => {
  expect(is({ told: row }, at({ told: ref }, row))).toBe(true);
  expect(is({ told: row }, at({}, row))).toBe(false);
  expect(is({ gone: row }, at({ gone: true }, row))).toBe(true);
  expect(is({ gone: row }, at({ status: 'missing' }, row))).toBe(false);
  expect(is({ changed: field }, at({ changed: true }))).toBe(true);
  expect(is({ changed: field }, new Map())).toBe(false);
});

test('a field shows what was told, however it is written', () => {
  expect(is({ same: field }, at({ status: 'found', told: 'Supervisor', text: ' supervisor' }))).toBe(true);
  expect(is({ same: field }, at({ status: 'found', told: 'Supervisor', text: 'User' }))).toBe(false);
  expect(is({ same: field }, at({ status: 'found', text: 'User' }))).toBe(false);
});

test('the only row is meant by whoever uses it, until another one was told', () => {
  const only = sighting(row, { status: 'found' });
  expect(onlyRow(field, sightOf([only, sighting(field)]))).toBe(only);
  expect(onlyRow(field, at({ status: 'found', told: ref }, row))).toBeUndefined();
  expect(onlyRow(field, at({ status: 'several' }, row))).toBeUndefined();
});
