import { expect, test } from 'vitest';
import type { Credential } from '../domain/credential.ts';
import { afterEvent } from '../domain/life.ts';
import { newRecordId } from '../domain/record-id.ts';
import { latelyActivated } from './lately-activated.ts';

const start = Date.UTC(2026, 0, 1);
const minute = 60_000;
const waiting: Credential = {
  id: newRecordId(),
  kind: 'master-token',
  name: 'Shop',
  organization: {},
  capturedAt: start,
  state: 'not-activated',
  stateSince: start,
  history: [],
};
const active = afterEvent(waiting, { at: start, cause: 'seen-active' });
const names = (credential: Credential, now: number) =>
  latelyActivated([credential], now).map(({ name }) => name);

test('what was seen to become active is told for ten minutes, until it is verified', () => {
  expect(names(active, start + minute)).toEqual(['Shop']);
  expect(names(active, start + 10 * minute)).toEqual([]);
  expect(names(afterEvent(active, { at: start + 1, cause: 'api-works' }), start + minute)).toEqual([]);
});

test('nothing else is told', () => {
  expect(names(waiting, start)).toEqual([]);
  expect(names(afterEvent(waiting, { at: start, cause: 'said-activated' }), start)).toEqual([]);
  expect(names(afterEvent(active, { at: start, cause: 'seen-inactive' }), start)).toEqual([]);
  expect(names({ ...active, kind: 'api-key' }, start)).toEqual([]);
  expect(names({ ...active, expiresAt: start + 1 }, start + 2)).toEqual([]);
});
