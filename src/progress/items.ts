/** What is kept between two lives of the background. */
import * as v from 'valibot';
import type { RecordId } from '../domain/credential.ts';
import type { Corner } from '../domain/messages.ts';
import { isRecordId } from '../domain/record-id.ts';
import type { Run } from '../domain/run.ts';
import { descriptionSchema } from '../platform/description-schema.ts';
import { storageItem } from '../platform/storage-item.ts';
import type { StoredLearned } from './learned.ts';
import type { ToldInRun } from './told.ts';

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
        proven: v.optional(v.array(v.string())),
      }),
    }),
  ),
});

/** What was told in the run that started at that time, of which organization. In memory only: it holds names. */
export const toldItem = storageItem<ToldInRun>({
  area: 'session',
  key: 'told',
  fallback: { startedAt: 0, told: {} },
  schema: v.object({
    startedAt: v.number(),
    organization: v.optional(v.string()),
    told: v.record(
      v.string(),
      v.union([
        v.string(),
        v.object({ name: v.string(), detail: v.string(), index: v.number(), count: v.number() }),
      ]),
    ),
  }),
});

/** What the person showed. */
export const learnedItem = storageItem<readonly StoredLearned[]>({
  area: 'local',
  key: 'learned',
  fallback: [],
  schema: v.array(
    v.object({
      landmark: v.string(),
      description: descriptionSchema,
      misses: v.number(),
      used: v.optional(v.object({ tab: v.number(), at: v.number() })),
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
