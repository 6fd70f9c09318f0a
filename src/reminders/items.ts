/** What reminding has to know again after a restart. Ids only. */
import * as v from 'valibot';
import { storageItem } from '../platform/storage-item.ts';
import type { RemindedById } from './schedule.ts';

/** What was said so far, by record id. */
export const remindedItem = storageItem<RemindedById>({
  area: 'local',
  key: 'reminded',
  fallback: {},
  schema: v.record(
    v.string(),
    v.object({ times: v.number(), lastAt: v.number(), notBefore: v.optional(v.number()) }),
  ),
});

/** The person's choices about reminders. */
export const reminderSettingsItem = storageItem<{ readonly hideNames: boolean }>({
  area: 'local',
  key: 'reminder-settings',
  fallback: { hideNames: false },
  schema: v.object({ hideNames: v.boolean() }),
});
