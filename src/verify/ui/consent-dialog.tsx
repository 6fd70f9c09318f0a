import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { allowVerifying } from '../../vault/may-verify.ts';
import { failureWords } from '../../vault/ui/failure-words.ts';

/** Says what is sent where, and asks. Nothing was sent before this was allowed once. */
export function ConsentDialog({
  onAllowed,
  onClose,
}: {
  readonly onAllowed: () => void;
  readonly onClose: () => void;
}) {
  const [failed, setFailed] = useState<MessageKey>();
  const allow = async () => {
    try {
      await allowVerifying(true);
    } catch (failure) {
      setFailed(failureWords(failure));
      return;
    }
    onClose();
    onAllowed();
  };
  return (
    <Dialog
      title={t('verify_consent_title')}
      onClose={onClose}
      onSubmit={allow}
      actions={
        <>
          <Button onClick={onClose}>{t('dialog_cancel_button')}</Button>
          <Button type="submit" variant="primary">
            {t('verify_allow_button')}
          </Button>
        </>
      }
    >
      <p>{t('verify_sent_text')}</p>
      <p>{t('verify_dropped_text')}</p>
      <p>{t('verify_later_text')}</p>
      {failed && <Notice tone="bad">{t(failed)}</Notice>}
    </Dialog>
  );
}
