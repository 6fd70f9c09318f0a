import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Credential } from '../domain/credential.ts';
import { newRecordId } from '../domain/record-id.ts';
import { statesIn, strangersIn } from './after-seen-rows.ts';

const token = (name: string, change: Partial<Credential> = {}): Credential => ({
  id: newRecordId(),
  kind: 'master-token',
  name,
  organization: { id: 'a1B2c3D4e5', name: 'Acme Homes' },
  capturedAt: 0,
  state: 'not-activated',
  stateSince: 0,
  history: [],
  ...change,
});
const row = (name: string, state: 'active' | 'inactive' = 'active') => ({ name, state });
const list = (...rows: ReturnType<typeof row>[]) => ({
  kind: 'master-token' as const,
  organizationName: 'Acme Homes',
  rows,
});
const said = (seen: ReturnType<typeof list>, ...all: Credential[]) => [...statesIn(seen, all).entries()];

test('a row tells the state of the one credential of its name', () => {
  const [one, other] = [token('Web shop'), token('Floor plans')];
  expect(said(list(row('Web shop'), row('Tours', 'inactive')), one, other)).toEqual([[one.id, 'active']]);
});

test('a list of another host says nothing, and lists as a stranger what is kept of this one', () => {
  const [main, staged] = [token('Web shop'), token('Web shop', { host: 'stage.insidemaps.com' })];
  const seen = { ...list(row('Web shop')), host: 'stage.insidemaps.com' };
  expect(said(seen, main, staged)).toEqual([[staged.id, 'active']]);
  expect(strangersIn(seen, [main]).map(({ name }) => name)).toEqual(['Web shop']);
});

test('a list of another kind or another organization says nothing', () => {
  const seen = list(row('Web shop'));
  const elsewhere = token('Web shop', { organization: { name: 'Northgate Realty' } });
  const key = token('Web shop', { kind: 'api-key' });
  expect(said(seen, elsewhere, key)).toEqual([]);
  // Where one of the two is not known, the name decides.
  const unknown = token('Web shop', { organization: {} });
  expect(said(seen, unknown)).toEqual([[unknown.id, 'active']]);
  expect(said({ ...seen, organizationName: undefined as never }, elsewhere)).toEqual([
    [elsewhere.id, 'active'],
  ]);
});

test('rows of one name that disagree, or that are fewer than the credentials of that name, say nothing', () => {
  const [one, twin] = [token('Web shop'), token('Web shop')];
  expect(said(list(row('Web shop'), row('Web shop', 'inactive')), one)).toEqual([]);
  expect(said(list(row('Web shop')), one, twin)).toEqual([]);
  expect(said(list(row('Web shop'), row('Web shop')), one, twin)).toHaveLength(2);
  // The one that was replaced is not in the list.
  expect(said(list(row('Web shop')), one, { ...twin, state: 'replaced' })).toEqual([[one.id, 'active']]);
});

test('a row of which the vault holds nothing is a stranger, once, also where only its predecessor is held', () => {
  const held = token('Web shop');
  const seen = list(row('Web shop'), row('Tours', 'inactive'), row('Tours'));
  expect(strangersIn(seen, [held]).map(({ name }) => name)).toEqual(['Tours']);
  expect(strangersIn(list(row('Web shop')), [{ ...held, state: 'replaced' }])).toEqual([row('Web shop')]);
  expect(strangersIn(list(row('Web shop')), [token('Web shop', { kind: 'api-key' })])).toHaveLength(1);
});

test('while something in the vault has no name of its own, no row is a stranger', () => {
  const seen = list(row('Web shop'));
  expect(strangersIn(seen, [token('Master token of Nov 24', { unnamed: true })])).toEqual([]);
  expect(strangersIn(seen, [token('Key of Nov 24', { unnamed: true, kind: 'api-key' })])).toHaveLength(1);
});

test('whatever a list holds, a row is never both told of a credential and a stranger', () => {
  const name = fc.constantFrom('A', 'B', 'C');
  const rows = fc.array(fc.record({ name, state: fc.constantFrom('active' as const, 'inactive' as const) }));
  fc.assert(
    fc.property(rows, fc.array(name), (seen, names) => {
      const all = names.map((one) => token(one));
      const told = statesIn(list(...seen), all);
      const strangers = strangersIn(list(...seen), all).map((one) => one.name);
      expect(all.filter(({ id }) => told.has(id)).filter((one) => strangers.includes(one.name))).toEqual([]);
    }),
  );
});
