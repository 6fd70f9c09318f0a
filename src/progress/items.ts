/** What is kept between two lives of the background. */
import * as v from 'valibot';
import type { RecordId } from '../domain/credential.ts';
import type { Corner } from '../domain/messages.ts';
import { isRecordId } from '../domain/record-id.ts';
import type { Run } from '../domain/run.ts';
import { storageItem } from '../platform/storage-item.ts';

const recordId = v.custom<RecordId>((input) => typeof input === 'string' && isRecordId(input));

/** The guide in progress, if any. */
export const runItem = storageItem<Run | null>({
  area: 'local',
  key: 'run',
  fallback: null,
  schema: v.nullable(
    v.object({
      guide: v.string(),
      startedAt: v.number(),
      journal: v.object({
        skipped: v.array(v.string()),
        saved: v.optional(recordId),
        activated: v.optional(v.boolean()),
      }),
    }),
  ),
});

/** Where the launcher stands, and whether the person hid it. */
export const launcherItem = storageItem<{ hidden: boolean; corner: Corner }>({
  area: 'local',
  key: 'launcher',
  fallback: { hidden: false, corner: 'bottom-right' },
  schema: v.object({
    hidden: v.boolean(),
    corner: v.picklist(['top-left', 'top-right', 'bottom-left', 'bottom-right']),
  }),
});

/** Steps that the page of a tab does not let Waykey show. */
export const carriedItem = storageItem<readonly { readonly tab: number; readonly step: string }[]>({
  area: 'session',
  key: 'carried-steps',
  fallback: [],
  schema: v.array(v.object({ tab: v.number(), step: v.string() })),
});

/** Tabs in which the launcher has opened by itself. */
export const offeredTabsItem = storageItem<readonly number[]>({
  area: 'session',
  key: 'offered-tabs',
  fallback: [],
  schema: v.array(v.number()),
});
