/**
 * Brings credentials to mind that wait for activation or end: badge, notification where allowed, and the alarm for the
 * next time. Called whenever a credential or a permission changes, an alarm rings or the browser starts; once too often
 * changes nothing.
 */
import type { Credential } from '../domain/credential.ts';
import { waitsForActivation } from '../domain/life.ts';
import {
  alarmAt,
  clearNotification,
  mayNotify,
  notify,
  setBadge,
  shownNotifications,
  wakeAt,
} from '../platform/attention.ts';
import { t } from '../platform/i18n.ts';
import { badgeFor } from './badge.ts';
import { endStage } from './end-stages.ts';
import { remindedItem } from './items.ts';
import { notificationId, notifiedBy, severalId } from './notified.ts';
import { caughtUp, type RemindedById } from './reminded.ts';
import { reminderSettings } from './reminder-settings.ts';
import { reminderWords } from './reminder-words.ts';
import { afterReminding, dueReminders, type Reminder } from './schedule.ts';

/** Name of the alarm that leads here. */
export const remindAlarm = 'remind';

/** It rings at least this often while anything is to come: an alarm does not notice that the clock was set. */
const longestSleep = 86_400_000;

/** More at once than this, and one notification is about them all. */
const mostAtOnce = 3;

/** Says what is due at `now`, takes back what is over, and sees to the next time. */
export async function remind(
  facts: {
    readonly credentials: readonly Credential[];
    readonly siteAccess: boolean;
    readonly notSaved: boolean;
  },
  now: number,
): Promise<void> {
  const { credentials } = facts;
  const { hideNames, first } = await reminderSettings();
  const allowed = await mayNotify();

  // What is due is decided in the same step that writes it down, so that no two calls say it twice.
  let due: readonly Reminder[] = [];
  const reminded = await remindedItem.update((before) => {
    const present = caughtUp(before, credentials, now);
    due = allowed ? dueReminders(credentials, present, first, now).due : [];
    return afterReminding(present, due, now);
  });
  const concerning = withoutStopped(credentials, reminded);
  const waiting = concerning.filter((credential) => waitsForActivation(credential, now));
  const ending = concerning.filter((credential) => endStage(credential, now) !== undefined);
  await setBadge(badgeFor({ ...facts, waiting: waiting.length, ending: ending.length }));
  await withdrawOver(waiting, ending);
  // Also without notifications: the badge tells of an end, too.
  const { nextAt } = dueReminders(credentials, reminded, first, now);
  await wakeAt(remindAlarm, nextAt === undefined ? undefined : Math.min(nextAt, now + longestSleep));
  await notifyAll(due, hideNames, now);
}

/** Whether the alarm is further off than it can have been set: then the clock was, and `remind` has to look again. */
export async function isAsleepTooLong(now: number): Promise<boolean> {
  const at = await alarmAt(remindAlarm);
  return at !== undefined && at > now + longestSleep;
}

function withoutStopped(credentials: readonly Credential[], reminded: RemindedById): readonly Credential[] {
  return credentials.filter(({ id }) => !reminded[id]?.stopped);
}

async function notifyAll(due: readonly Reminder[], hideNames: boolean, now: number): Promise<void> {
  if (due.length > mostAtOnce) {
    const waiting = due.filter(({ about }) => about === 'activation').length;
    const text = t('reminder_several_text', waiting, due.length - waiting);
    await notify(severalId, t('reminder_several_title'), text);
    return;
  }
  for (const reminder of due) {
    const { title, text } = reminderWords(reminder, hideNames, now);
    await notify(notificationId(reminder), title, text);
  }
}

async function withdrawOver(waiting: readonly Credential[], ending: readonly Credential[]): Promise<void> {
  const concerned = { activation: waiting, end: ending };
  for (const notification of await shownNotifications()) {
    const notified = notifiedBy(notification);
    if (notified === undefined) continue;
    const still =
      notified === 'several'
        ? waiting.length + ending.length > 0
        : concerned[notified.about].some(({ id }) => id === notified.id);
    if (!still) await clearNotification(notification);
  }
}
