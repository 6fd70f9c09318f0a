import { isolated } from '../platform/format.ts';
import { t } from '../platform/i18n.ts';
import { daysLeft } from './end-stages.ts';
import type { Reminder } from './schedule.ts';

/** How an end is said: how many days are left, that it is today, or that it is over. */
export function endWords(expiresAt: number, now: number): string {
  const left = daysLeft(expiresAt, now);
  if (left < 0) return t('end_over_status');
  if (left === 0) return t('end_today_status');
  return left === 1 ? t('end_tomorrow_status') : t('end_days_status', left);
}

/** What a notification says. Without names where the person wants none on the screen. */
export function reminderWords(
  { credential: { name, kind, expiresAt }, about }: Reminder,
  hideNames: boolean,
  now: number,
): { readonly title: string; readonly text: string } {
  if (about === 'activation' || expiresAt === undefined) {
    const text = hideNames ? t('reminder_activate_unnamed') : t('reminder_activate_named', isolated(name));
    return { title: t('reminder_activate_title'), text };
  }
  const next = t(kind === 'master-token' ? 'reminder_end_token' : 'reminder_end_key');
  const what = t(kind === 'master-token' ? 'kind_masterToken' : 'kind_apiKey');
  return {
    title: t('reminder_end_title', what, endWords(expiresAt, now)),
    text: hideNames ? next : `${isolated(name)}. ${next}`,
  };
}
