/** Dates as the person's language writes them. */
import { t } from './i18n.ts';

/** A day, for example "Nov 23, 2026". */
export function formatDate(time: number): string {
  return new Intl.DateTimeFormat(t('locale_tag'), { dateStyle: 'medium' }).format(time);
}
