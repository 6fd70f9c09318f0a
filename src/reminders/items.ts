/** What reminding has to know again after a restart. Ids only. */
import * as v from 'valibot';
import { storageItem } from '../platform/storage-item.ts';
import { endStages } from './end-stages.ts';
import type { RemindedById } from './reminded.ts';
import { firstDistances } from './schedule.ts';

/** What was said so far, by record id. */
export const remindedItem = storageItem<RemindedById>({
  area: 'local',
  key: 'reminded',
  fallback: {},
  schema: v.record(
    v.string(),
    v.object({
      times: v.number(),
      lastAt: v.number(),
      later: v.optional(v.object({ at: v.number(), for: v.number() })),
      stopped: v.optional(v.boolean()),
      ends: v.optional(v.array(v.object({ days: v.picklist(endStages), at: v.number() }))),
    }),
  ),
});

/** The person's choices about reminders. */
export interface ReminderSettings {
  readonly hideNames: boolean;
  /** After so many milliseconds a token that waits is brought to mind for the first time. */
  readonly first: (typeof firstDistances)[number];
}

export const reminderSettingsItem = storageItem<ReminderSettings>({
  area: 'local',
  key: 'reminder-settings',
  fallback: { hideNames: false, first: firstDistances[1] },
  schema: v.object({
    hideNames: v.boolean(),
    first: v.optional(v.picklist(firstDistances), firstDistances[1]),
  }),
});
