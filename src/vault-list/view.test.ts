import { expect, test } from 'vitest';
import type { Credential } from '../domain/credential.ts';
import { organizationNames } from './organizations.ts';
import { listed } from './testing/listed.ts';
import { choicesOf, narrows, shownBy, type View, wholeView, widened } from './view.ts';

const now = 1000;
const { compare } = new Intl.Collator('en');
const acme = { id: 'a1B2c3D4e5', name: 'Acme Homes' };
const credentials = [
  listed({ name: 'Floor plans', organization: acme, note: 'The portal team of José' }),
  listed({ name: 'Tours', organization: { id: acme.id }, state: 'active' }),
  listed({ name: 'École', organization: { id: 'zzzzzzzzzz' }, state: 'active', expiresAt: 10 }),
  listed({ name: 'Nobody’s' }),
];
const rowsOf = (list: readonly Credential[]) => list.map((credential) => ({ credential, deleted: false }));
const organizationOf = organizationNames(credentials);
const shown = (change: Partial<View>) =>
  rowsOf(credentials)
    .filter(shownBy({ ...wholeView, ...change }, now, organizationOf))
    .map(({ credential }) => credential.name);

test.each([
  ['', ['Floor plans', 'Tours', 'École', 'Nobody’s']],
  ['  ', ['Floor plans', 'Tours', 'École', 'Nobody’s']],
  ['ecole', ['École']],
  ['JOSE', ['Floor plans']],
  // The name is known from another one of the same organization.
  ['acme', ['Floor plans', 'Tours']],
  ['zzzz', ['École']],
  ['  acme   tours ', ['Tours']],
  ['tours acme', ['Tours']],
  // Words that only the end of one text and the beginning of the next make.
  ['plansacme', []],
  ["nobody's", ['Nobody’s']],
  ['nothing like it', []],
])('%j finds %j', (search, names) => {
  expect(shown({ search })).toEqual(names);
});

test('only one organization, only one state, and both', () => {
  expect(shown({ organization: 'Acme Homes' })).toEqual(['Floor plans', 'Tours']);
  expect(shown({ organization: '' })).toEqual(['Nobody’s']);
  expect(shown({ state: 'active' })).toEqual(['Tours']);
  // By date, although nobody noted it.
  expect(shown({ state: 'expired' })).toEqual(['École']);
  expect(shown({ organization: 'Acme Homes', state: 'active', search: 'plans' })).toEqual([]);
});

test('a name that changed is found by the new one', () => {
  const renamed = { ...(credentials[0] as Credential), name: 'Skies' };
  const finds = (search: string) => shownBy({ ...wholeView, search }, now, organizationOf);
  expect(rowsOf([renamed]).filter(finds('skies'))).toHaveLength(1);
  expect(rowsOf([renamed]).filter(finds('floor'))).toHaveLength(0);
});

test('there is a choice where something differs', () => {
  const rows = rowsOf(credentials);
  expect(choicesOf(rows, wholeView, now, organizationOf, compare)).toEqual({
    organizations: ['Acme Homes', 'zzzzzzzzzz', ''],
    states: ['not-activated', 'active', 'expired'],
  });
  const alike = rows.slice(1, 2);
  expect(choicesOf(alike, wholeView, now, organizationOf, compare)).toEqual({
    organizations: [],
    states: [],
  });
  // Else the only one that shows what was chosen would go, and with it the way back.
  const asked: View = { ...wholeView, state: 'removed', organization: 'Gone' };
  expect(choicesOf(alike, asked, now, organizationOf, compare)).toEqual({
    organizations: ['Acme Homes', 'Gone'],
    states: ['active', 'removed'],
  });
});

test('a view that leaves something out can be widened, and keeps its order', () => {
  const narrow: View = { search: 'x', order: 'end', organization: 'Acme Homes', state: 'active' };
  expect(narrows(narrow)).toBe(true);
  expect(narrows({ ...wholeView, search: ' ' })).toBe(false);
  expect(narrows(widened(narrow))).toBe(false);
  expect(widened(narrow).order).toBe('end');
});
