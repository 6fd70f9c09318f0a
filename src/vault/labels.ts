import * as v from 'valibot';
import type { RecordId } from '../domain/credential.ts';
import { isRecordId } from '../domain/record-id.ts';

/** The shape of a record id. */
export const recordId = v.custom<RecordId>((input) => typeof input === 'string' && isRecordId(input));

/** The labels that never change: sealed with the value, and readable without opening it. */
export const labels = {
  id: recordId,
  kind: v.picklist(['master-token', 'api-key']),
  name: v.string(),
  organization: v.object({ id: v.optional(v.string()), name: v.optional(v.string()) }),
  capturedAt: v.number(),
  expiresAt: v.optional(v.number()),
};
