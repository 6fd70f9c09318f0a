import { useEffect, useState } from 'preact/hooks';
import { mayNotify, requestNotifications } from '../../platform/attention.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { askBackground } from '../../platform/messages.ts';
import { Button } from '../../ui/button.tsx';

/** A button that asks for the permission to show notifications; once it is given, the words that say so, if wanted. */
export function AllowNotifications({ whenOn }: { readonly whenOn?: MessageKey }) {
  const [allowed, setAllowed] = useState<boolean>();
  useEffect(() => void mayNotify().then(setAllowed), []);
  const allow = async () => {
    setAllowed(await requestNotifications());
    await askBackground('reminders/refresh');
  };
  if (allowed === undefined || (allowed && !whenOn)) return null;
  if (allowed && whenOn) return <p class="wk-muted">{t(whenOn)}</p>;
  return (
    <Button variant="quiet" icon="bell" onClick={allow}>
      {t('reminders_allow_button')}
    </Button>
  );
}
