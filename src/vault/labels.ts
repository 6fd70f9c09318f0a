import * as v from 'valibot';
import { credentialStates, type RecordId } from '../domain/credential.ts';
import { lifeCauses } from '../domain/life.ts';
import { isRecordId } from '../domain/record-id.ts';

/** The shape of a record id. */
export const recordId = v.custom<RecordId>((input) => typeof input === 'string' && isRecordId(input));

/** The labels that never change: sealed with the value, and readable without opening it. */
export const labels = {
  id: recordId,
  kind: v.picklist(['master-token', 'api-key']),
  name: v.string(),
  organization: v.object({ id: v.optional(v.string()), name: v.optional(v.string()) }),
  host: v.optional(v.string()),
  capturedAt: v.number(),
  expiresAt: v.optional(v.number()),
};

const state = v.picklist(credentialStates);

/** Where a credential is in its life, and how it came there. */
export const lifeLabels = {
  state,
  stateSince: v.number(),
  history: v.pipe(
    v.array(v.object({ at: v.number(), cause: v.picklist([...lifeCauses, 'unrecorded']), state })),
    v.readonly(),
  ),
};
