import { type Credential, initialState } from '../../domain/credential.ts';
import { newRecordId } from '../../domain/record-id.ts';

/** A credential of which only what a test says is of interest. */
export function listed(change: Partial<Credential> = {}): Credential {
  return {
    id: newRecordId(),
    kind: 'master-token',
    name: 'Floor plans',
    organization: {},
    capturedAt: 0,
    state: initialState('master-token'),
    stateSince: 0,
    history: [],
    ...change,
  };
}
