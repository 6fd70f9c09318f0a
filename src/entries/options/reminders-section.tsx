import type { ReadonlySignal } from '@preact/signals';
import { t } from '../../platform/i18n.ts';
import { AllowNotifications } from '../../reminders/ui/allow-notifications.tsx';
import { CheckField } from '../../ui/check-field.tsx';
import { SectionCard } from '../../ui/section-card.tsx';

/** How Waykey reminds of tokens that wait for activation. */
export function RemindersSection({
  hideNames,
  onHideNames,
}: {
  /** Undefined until it is known. */
  readonly hideNames: ReadonlySignal<boolean | undefined>;
  readonly onHideNames: (hide: boolean) => void;
}) {
  return (
    <SectionCard title={t('options_reminders_heading')}>
      <p>{t('options_reminders_text')}</p>
      <AllowNotifications whenOn="options_notifications_on" />
      {hideNames.value !== undefined && (
        <CheckField label={t('options_hideNames_label')} checked={hideNames.value} onChange={onHideNames} />
      )}
    </SectionCard>
  );
}
