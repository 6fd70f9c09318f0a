import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Migration, migrated } from './versions.ts';

/** Each notes that it was here. */
const chain = (length: number): Migration[] =>
  Array.from({ length }, (_, index) => (stored) => ({
    ...stored,
    version: index + 2,
    path: [...((stored.path as number[] | undefined) ?? []), index + 1],
  }));

test('from any version every step is taken once, in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 7 }), (length, version) => {
      fc.pre(version <= length + 1);
      const stored = Object.freeze({ version, kept: 'as it is' });
      expect(migrated(stored, chain(length))).toEqual({
        version: length + 1,
        kept: 'as it is',
        ...(version <= length && {
          path: Array.from({ length: length + 1 - version }, (_, at) => version + at),
        }),
      });
    }),
  );
});

test.each([
  ['a later version', { version: 3 }],
  ['no version', {}],
  ['a version before the first', { version: 0 }],
  ['half a version', { version: 1.5 }],
  ['no object', null],
])('%s is not read', (_, stored) => {
  expect(() => migrated(stored, chain(1))).toThrow();
});
