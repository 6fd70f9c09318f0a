/**
 * Brings waiting credentials to mind: badge, notification where allowed, and the alarm for the next time. Called whenever
 * a credential or a permission changes, an alarm rings or the browser starts; once too often changes nothing.
 */
import type { Credential } from '../domain/credential.ts';
import { waitsForActivation } from '../domain/life.ts';
import { isRecordId } from '../domain/record-id.ts';
import {
  clearNotification,
  mayNotify,
  notify,
  setBadge,
  shownNotifications,
  wakeAt,
} from '../platform/attention.ts';
import { isolated } from '../platform/format.ts';
import { t } from '../platform/i18n.ts';
import { badgeFor } from './badge.ts';
import { remindedItem, reminderSettingsItem } from './items.ts';
import { afterReminding, dueReminders } from './schedule.ts';

/** Name of the alarm that leads here. */
export const remindAlarm = 'remind';

const notificationPrefix = 'activate:';

/** The credential a notification is about, or undefined when it is not one of ours. */
export function notifiedCredential(notificationId: string): Credential['id'] | undefined {
  const id = notificationId.startsWith(notificationPrefix)
    ? notificationId.slice(notificationPrefix.length)
    : '';
  return isRecordId(id) ? id : undefined;
}

/** Says what is due at `now`, takes back what is over, and sees to the next time. */
export async function remind(
  facts: {
    readonly credentials: readonly Credential[];
    readonly siteAccess: boolean;
    readonly notSaved: boolean;
  },
  now: number,
): Promise<void> {
  const waiting = facts.credentials.filter((credential) => waitsForActivation(credential, now));
  const ids = waiting.map((credential) => credential.id);
  await setBadge(badgeFor({ ...facts, waiting: waiting.length }));
  await withdrawExcept(ids);

  // What is due is decided in the same step that writes it down, so that no two calls say it twice.
  let due: readonly Credential[] = [];
  const allowed = await mayNotify();
  const reminded = await remindedItem.update((before) => {
    due = allowed ? dueReminders(waiting, before, now).due : [];
    return afterReminding(
      before,
      due.map((credential) => credential.id),
      ids,
      now,
    );
  });
  await wakeAt(remindAlarm, allowed ? dueReminders(waiting, reminded, now).nextAt : undefined);
  await notifyAll(due);
}

async function notifyAll(due: readonly Credential[]): Promise<void> {
  const { hideNames } = await reminderSettingsItem.get();
  for (const { id, name } of due) {
    const message = hideNames ? t('reminder_activate_unnamed') : t('reminder_activate_named', isolated(name));
    await notify(notificationPrefix + id, t('reminder_activate_title'), message);
  }
}

async function withdrawExcept(waiting: readonly string[]): Promise<void> {
  for (const notification of await shownNotifications()) {
    const id = notifiedCredential(notification);
    if (id && !waiting.includes(id)) await clearNotification(notification);
  }
}
