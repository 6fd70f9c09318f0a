import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { CheckField } from '../../ui/check-field.tsx';
import { SectionCard } from '../../ui/section-card.tsx';
import { findKey, findKeyItem } from '../../vault/ui/find-key.ts';

/** The keys that do something by themselves, and can be switched off. */
export function KeysSection() {
  const [on, setOn] = useState<boolean>();
  useEffect(() => void findKeyItem.get().then(setOn), []);
  const change = (wanted: boolean) => void findKeyItem.set(wanted).then(() => setOn(wanted));
  return (
    <SectionCard title={t('options_keys_heading')}>
      {on !== undefined && (
        <CheckField label={t('options_findKey_label', findKey)} checked={on} onChange={change} />
      )}
    </SectionCard>
  );
}
