import { expect, test } from 'vitest';
import type { ListedNames } from './items.ts';
import { afterListed, freshName, type Listed } from './listed-names.ts';

const list = (names: readonly string[], more: Partial<Listed> = {}): Listed => ({
  kind: 'api-key',
  organizationName: 'Acme',
  names,
  ...more,
});
/** What is known after these readings, one second apart. */
const after = (...readings: readonly Listed[]) =>
  readings.reduce<ListedNames[]>((known, one, at) => afterListed(known, one, at * 1_000), []);
const fresh = (known: readonly ListedNames[], now = 2_000) => freshName(known, 'api-key', now);

test('the row that came is the new one, wherever the list puts it', () => {
  expect(fresh(after(list(['A', 'B']), list(['A', 'C', 'B'])))).toBe('C');
  expect(fresh(after(list([]), list(['A'])))).toBe('A');
});

test('a second row of a name that was there is new as well', () => {
  expect(fresh(after(list(['A', 'B']), list(['A', 'A', 'B'])))).toBe('A');
});

test.each([
  ['a list that was not seen before', [list(['A'])]],
  ['two rows at once', [list(['A']), list(['A', 'B', 'C'])]],
  ['a row that went as one came', [list(['A', 'B']), list(['A', 'C'])]],
  ['a row that went', [list(['A', 'B']), list(['A'])]],
  ['another organization', [list(['A']), list(['A', 'B'], { organizationName: 'Other' })]],
  ['another kind', [list(['A']), list(['A', 'B'], { kind: 'master-token' })]],
])('nothing is new in %s', (_, readings) => {
  expect(fresh(after(...readings))).toBeUndefined();
});

test('it stays the new one when the list is read again, for five minutes', () => {
  const known = after(list(['A']), list(['A', 'B']), list(['A', 'B']));
  expect(fresh(known, 1_000 + 299_000)).toBe('B');
  expect(fresh(known, 1_000 + 300_000)).toBeUndefined();
});

test('where a row is new in two lists of a kind, neither is it', () => {
  const other = (names: readonly string[]) => list(names, { organizationName: 'Other' });
  expect(fresh(after(list(['A']), other(['X']), list(['A', 'B']), other(['X', 'Y'])))).toBeUndefined();
});
