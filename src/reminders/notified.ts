/** Which notification is about what: its id says so, for a click comes long after it was shown. */
import type { RecordId } from '../domain/credential.ts';
import { isRecordId } from '../domain/record-id.ts';
import type { Reminder } from './schedule.ts';

/** What a notification is about: one credential, or several at once. */
export type Notified = { readonly id: RecordId; readonly about: 'activation' | 'end' } | 'several';

const several = 'several';
const prefixes = { activation: 'activate:', end: 'end:' } as const;

/** Many at once are told in one. */
export const severalId = several;

/** The id of the notification for a reminder: one for each credential and cause, so that a later takes the place of an earlier. */
export function notificationId({ credential, about }: Reminder): string {
  return prefixes[about === 'activation' ? 'activation' : 'end'] + credential.id;
}

/** What a notification is about; nothing when it is none of these. */
export function notifiedBy(notification: string): Notified | undefined {
  if (notification === several) return several;
  for (const about of ['activation', 'end'] as const) {
    const id = notification.startsWith(prefixes[about]) ? notification.slice(prefixes[about].length) : '';
    if (isRecordId(id)) return { id, about };
  }
  return undefined;
}
