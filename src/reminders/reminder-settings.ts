import { readPolicy } from '../managed/read-policy.ts';
import { type ReminderSettings, reminderSettingsItem } from './items.ts';

/** What the person chose, but for what the organization has set. */
export async function reminderSettings(): Promise<ReminderSettings> {
  const [chosen, { firstReminder }] = await Promise.all([reminderSettingsItem.get(), readPolicy()]);
  return firstReminder === undefined ? chosen : { ...chosen, first: firstReminder };
}
