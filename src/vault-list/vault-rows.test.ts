import { expect, test } from 'vitest';
import { listed } from './testing/listed.ts';
import { vaultRows } from './vault-rows.ts';

test('what is deleted stays a row', () => {
  const [kept, gone] = [listed({ name: 'kept' }), listed({ name: 'gone' })];
  expect(vaultRows({ credentials: [kept], deleted: [gone] })).toEqual([
    { credential: kept, deleted: false },
    { credential: gone, deleted: true },
  ]);
});
