/** Credentials for the tests of reminding. */
import type { Credential } from '../../domain/credential.ts';
import { newRecordId } from '../../domain/record-id.ts';

export const start = Date.UTC(2026, 0, 1);

/** A master token that waits for activation since `start`, of which no end is known. */
export const waitingToken = (change: Partial<Credential> = {}): Credential => ({
  id: newRecordId(),
  kind: 'master-token',
  name: 'Web shop',
  organization: {},
  capturedAt: start,
  state: 'not-activated',
  stateSince: start,
  history: [],
  ...change,
});

/** One that is active since `start`. */
export const activeToken = (change: Partial<Credential> = {}): Credential =>
  waitingToken({
    state: 'active',
    history: [{ at: start, cause: 'seen-active', state: 'active' }],
    ...change,
  });
