import { daysFromNow, isolated } from '../platform/format.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { daysLeft } from './end-stages.ts';
import type { Reminder } from './schedule.ts';

/** Two ways to say the same of a credential: with the day that is still to come, and that it is over. */
interface EndKeys {
  readonly ahead: MessageKey;
  readonly over: MessageKey;
}

/** How an end is said. `about` stands in the sentence before the day. */
export function endWords(
  { ahead, over }: EndKeys,
  expiresAt: number,
  now: number,
  ...about: readonly string[]
): string {
  const left = daysLeft(expiresAt, now);
  return left < 0 ? t(over, ...about) : t(ahead, ...about, daysFromNow(left));
}

const nextWords = {
  'master-token': { named: 'reminder_end_namedToken', nameless: 'reminder_end_token' },
  'api-key': { named: 'reminder_end_namedKey', nameless: 'reminder_end_key' },
} as const;

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
  const what = t(kind === 'master-token' ? 'kind_masterToken' : 'kind_apiKey');
  return {
    title: endWords({ ahead: 'reminder_end_title', over: 'reminder_ended_title' }, expiresAt, now, what),
    text: hideNames ? t(nextWords[kind].nameless) : t(nextWords[kind].named, isolated(name)),
  };
}
