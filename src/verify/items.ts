/** When the site was asked. Ids only; in Firefox a content script can write it, and would gain a question more or less. */
import * as v from 'valibot';
import { isRecordId } from '../domain/record-id.ts';
import { storageItem } from '../platform/storage-item.ts';
import { type Pace, unpaced } from './pace.ts';

const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));

export const paceItem = storageItem<Pace>({
  area: 'local',
  key: 'verify-pace',
  fallback: unpaced,
  schema: v.object({
    asked: v.record(v.pipe(v.string(), v.check(isRecordId)), v.object({ at: time, refusals: count })),
    troubles: count,
    notBefore: time,
  }),
});
