import { expect, test } from 'vitest';
import type { Credential } from '../domain/credential.ts';
import { newRecordId } from '../domain/record-id.ts';
import { afterSeenRows } from './after-seen-rows.ts';

const waiting: Credential = {
  id: newRecordId(),
  kind: 'master-token',
  name: 'Web shop',
  organization: {},
  capturedAt: 0,
  state: 'not-activated',
  stateSince: 0,
  history: [],
};
const row = (name: string, state: 'active' | 'inactive') => ({ name, state });

test('a row that says active makes its credential active', () => {
  const after = afterSeenRows(waiting, 'master-token', [row('Web shop', 'active')], 5);
  expect(after).toMatchObject({ state: 'active', stateSince: 5 });
});

test('rows of another name, another kind or the same state change nothing', () => {
  for (const [kind, rows] of [
    ['master-token', [row('Another', 'active')]],
    ['api-key', [row('Web shop', 'active')]],
    ['master-token', [row('Web shop', 'inactive')]],
    ['master-token', []],
  ] as const) {
    expect(afterSeenRows(waiting, kind, rows, 5)).toBe(waiting);
  }
});

test('rows of one name that disagree change nothing', () => {
  const rows = [row('Web shop', 'active'), row('Web shop', 'inactive')];
  expect(afterSeenRows(waiting, 'master-token', rows, 5)).toBe(waiting);
  const agreeing = [row('Web shop', 'active'), row('Web shop', 'active')];
  expect(afterSeenRows(waiting, 'master-token', agreeing, 5).state).toBe('active');
});

test('an active credential whose row says inactive was deactivated; a replaced one stays replaced', () => {
  const rows = [row('Web shop', 'inactive')];
  expect(afterSeenRows({ ...waiting, state: 'active' }, 'master-token', rows, 5).state).toBe('deactivated');
  const replaced = { ...waiting, state: 'replaced' } as const;
  expect(afterSeenRows(replaced, 'master-token', [row('Web shop', 'active')], 5)).toBe(replaced);
});
