import type { Policy } from '../managed/policy.ts';
import { readPolicy } from '../managed/read-policy.ts';
import { type ReminderSettings, reminderSettingsItem } from './items.ts';

/**
 * A browser that has just started takes seconds to say which policies there are. Nobody is reminded later for it, in
 * milliseconds: when a policy arrives, reminders are looked at again.
 */
const patience = 250;

/** What the person chose, but for what the organization has set. */
export async function reminderSettings(): Promise<ReminderSettings> {
  const late = new Promise<Partial<Policy>>((resolve) => setTimeout(resolve, patience, {}));
  const [chosen, { firstReminder }] = await Promise.all([
    reminderSettingsItem.get(),
    Promise.race([readPolicy(), late]),
  ]);
  return firstReminder === undefined ? chosen : { ...chosen, first: firstReminder };
}
