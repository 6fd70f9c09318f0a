/** Dates and names as they stand in a sentence of the person's language. */
import { t } from './i18n.ts';

let days: Intl.DateTimeFormat | undefined;

/** A day, for example "Nov 23, 2026". */
export function formatDate(time: number): string {
  // Making one takes far longer than using it, and a vault has thousands of dates.
  days ??= new Intl.DateTimeFormat(t('locale_tag'), { dateStyle: 'medium' });
  return days.format(time);
}

/** A time of day, for example "3:04 PM". */
export function formatTime(time: number): string {
  return new Intl.DateTimeFormat(t('locale_tag'), { timeStyle: 'short' }).format(time);
}

/** A name inside a sentence: whatever its direction, it leaves that of the sentence alone (U+2068 and U+2069). */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
