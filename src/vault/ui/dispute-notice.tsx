import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { acceptOwnRecipient } from '../protection/recipient.ts';
import { useAttempt } from './use-attempt.ts';

/** The vault seals to somebody it does not know; only the person can say that it should not. */
export function DisputeNotice({ locked }: { readonly locked: boolean }) {
  const { said, attempt } = useAttempt();
  const accept = () =>
    attempt(async () => {
      await acceptOwnRecipient(Date.now());
      return undefined;
    });
  return (
    <Notice tone="bad" actions={!locked && <Button onClick={accept}>{t('lock_disputed_button')}</Button>}>
      <p>
        <strong>{t('lock_disputed_title')}</strong>
      </p>
      <p>{t(locked ? 'lock_disputed_locked' : 'lock_disputed_text')}</p>
      {said && <p>{t(said.text)}</p>}
    </Notice>
  );
}
