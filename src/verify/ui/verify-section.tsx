import type { ReadonlySignal } from '@preact/signals';
import { usePolicy } from '../../managed/ui/use-policy.ts';
import { t } from '../../platform/i18n.ts';
import { CheckField } from '../../ui/check-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SectionCard } from '../../ui/section-card.tsx';

/** Whether Waykey may ask the site if tokens work; the same words as where it is asked first. */
export function VerifySection({
  allowed,
  onAllow,
}: {
  /** Undefined until it is known. */
  readonly allowed: ReadonlySignal<boolean | undefined>;
  readonly onAllow: (allowed: boolean) => void;
}) {
  const policy = usePolicy();
  return (
    <SectionCard title={t('options_verify_heading')}>
      <p>{t('verify_sent_text')}</p>
      <p>{t('verify_dropped_text')}</p>
      {policy?.verification === false && <Notice tone="plain">{t('managed_verify_text')}</Notice>}
      {policy?.verification && allowed.value !== undefined && (
        <CheckField label={t('options_verify_label')} checked={allowed.value} onChange={onAllow} />
      )}
    </SectionCard>
  );
}
