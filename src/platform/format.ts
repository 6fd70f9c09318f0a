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

/** A day before or after today in words, for example "tomorrow" or "in 7 days". */
export function daysFromNow(count: number): string {
  return new Intl.RelativeTimeFormat(t('locale_tag'), { numeric: 'auto' }).format(count, 'day');
}

/** A length of time that is counted down, for example "20 sec". */
export function formatSeconds(count: number): string {
  return inUnit(count, 'second', 'short');
}

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** A whole number of days, hours or minutes, given in milliseconds, in the largest of these: "10 minutes". */
export function formatDuration(time: number): string {
  const [unit, length] = units.find(([, length]) => time % length === 0) ?? ['minute', 60_000];
  return inUnit(time / length, unit, 'long');
}

function inUnit(count: number, unit: string, unitDisplay: 'short' | 'long'): string {
  return new Intl.NumberFormat(t('locale_tag'), { style: 'unit', unit, unitDisplay }).format(count);
}

/** A name inside a sentence: whatever its direction, it leaves that of the sentence alone (U+2068 and U+2069). */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
