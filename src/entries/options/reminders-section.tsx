import type { ReadonlySignal } from '@preact/signals';
import { usePolicy } from '../../managed/ui/use-policy.ts';
import { formatDuration } from '../../platform/format.ts';
import { t } from '../../platform/i18n.ts';
import type { ReminderSettings } from '../../reminders/items.ts';
import { firstDistances } from '../../reminders/schedule.ts';
import { AllowNotifications } from '../../reminders/ui/allow-notifications.tsx';
import { CheckField } from '../../ui/check-field.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { SectionCard } from '../../ui/section-card.tsx';

/** How Waykey reminds of tokens that wait for activation. */
export function RemindersSection({
  settings,
  onChange,
}: {
  /** Undefined until it is known. */
  readonly settings: ReadonlySignal<ReminderSettings | undefined>;
  readonly onChange: (settings: ReminderSettings) => void;
}) {
  const known = settings.value;
  const policy = usePolicy();
  return (
    <SectionCard title={t('options_reminders_heading')}>
      <p>{t('options_reminders_text')}</p>
      <AllowNotifications whenOn="options_notifications_on" />
      <p>{t('options_ends_text')}</p>
      {known && (
        <>
          <ChoiceField
            label={t('options_first_label')}
            choices={firstDistances.map((distance) => ({
              value: `${distance}`,
              label: formatDuration(distance),
            }))}
            value={`${policy?.firstReminder ?? known.first}`}
            disabled={policy?.firstReminder !== undefined}
            onChange={(value) =>
              onChange({ ...known, first: firstDistances.find((one) => `${one}` === value) ?? known.first })
            }
          />
          {policy?.firstReminder !== undefined && <p class="wk-muted">{t('managed_choice_text')}</p>}
          <CheckField
            label={t('options_hideNames_label')}
            checked={known.hideNames}
            onChange={(hideNames) => onChange({ ...known, hideNames })}
          />
        </>
      )}
    </SectionCard>
  );
}
