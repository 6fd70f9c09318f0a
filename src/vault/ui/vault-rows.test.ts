import { expect, test } from 'vitest';
import { type Credential, initialState, type RecordId } from '../../domain/credential.ts';
import { newRecordId } from '../../domain/record-id.ts';
import { vaultRows } from './vault-rows.ts';

const credential = (name: string, change: Partial<Credential>): Credential => ({
  id: newRecordId() as RecordId,
  kind: 'master-token',
  name,
  organization: {},
  capturedAt: 0,
  state: initialState('master-token'),
  stateSince: 0,
  history: [],
  ...change,
});

const waiting = credential('waiting', { capturedAt: 1 });
const waitingLonger = credential('waiting longer', { capturedAt: 0 });
const newest = credential('newest', { capturedAt: 3, state: 'active' });
const over = credential('over before it began', { capturedAt: 2, expiresAt: 5 });

test('what waits comes first, then the newest; a deleted one keeps its place', () => {
  const rows = vaultRows(
    { credentials: [over, newest, waitingLonger], deleted: [waiting], damaged: [], unopenable: new Set() },
    10,
  );
  expect(rows.map((row) => row.credential.name)).toEqual([
    'waiting',
    'waiting longer',
    'newest',
    'over before it began',
  ]);
  expect(rows.map((row) => row.deleted)).toEqual([true, false, false, false]);
});
