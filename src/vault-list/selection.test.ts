import { expect, test } from 'vitest';
import type { RecordId } from '../domain/credential.ts';
import { selectionOf, withSelected } from './selection.ts';
import { listed } from './testing/listed.ts';

const [one, two, three, gone] = [listed(), listed(), listed(), listed()];
const rows = [one, two, three, gone].map((credential) => ({ credential, deleted: credential === gone }));
const ids = (...credentials: readonly { readonly id: RecordId }[]) =>
  new Set(credentials.map(({ id }) => id));
const everything = ids(one, two, three, gone);

test.each([
  ['nothing', everything, ids(), ids(), 0, 'none'],
  ['one of all', everything, ids(one), ids(one), 0, 'some'],
  ['all', everything, ids(one, two, three), ids(one, two, three), 0, 'all'],
  ['what is deleted', everything, ids(one, gone), ids(one), 0, 'some'],
  ['all that is shown, and more', ids(one, two), ids(one, two, three), ids(one, two, three), 1, 'all'],
  ['only what is not shown', ids(one, two), ids(three), ids(three), 1, 'none'],
  ['something while nothing is shown', ids(), ids(three), ids(three), 1, 'none'],
] as const)('%s', (_, shown, wanted, selected, hidden, ofShown) => {
  expect(selectionOf(rows, shown, wanted)).toEqual({ selected, hidden, ofShown });
});

test('some are added or taken out, and the others stay', () => {
  expect(withSelected(ids(one), [two.id, three.id], true)).toEqual(ids(one, two, three));
  expect(withSelected(ids(one, two), [two.id, three.id], false)).toEqual(ids(one));
});
