import { useEffect, useState } from 'preact/hooks';
import { giveUpClipboardRead, mayReadClipboard, requestClipboardRead } from '../../platform/clipboard.ts';
import { t } from '../../platform/i18n.ts';
import { CheckField } from '../../ui/check-field.tsx';
import { SectionCard } from '../../ui/section-card.tsx';

/** Clearing the clipboard needs to read it first; the permission for that is the switch. */
export function ClipboardSection() {
  const [on, setOn] = useState<boolean>();
  const read = () => void mayReadClipboard().then(setOn);
  useEffect(read, []);
  const change = (wanted: boolean) => {
    // Asked before anything else happens: the browser only allows it in the click itself.
    void (wanted ? requestClipboardRead() : giveUpClipboardRead()).then(read, read);
  };
  return (
    <SectionCard title={t('options_clipboard_heading')}>
      <p>{t('options_clipboard_text')}</p>
      {on !== undefined && <CheckField label={t('options_clipboard_label')} checked={on} onChange={change} />}
    </SectionCard>
  );
}
