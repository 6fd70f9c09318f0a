import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { declineBackup } from '../backup/backup-item.ts';
import { useAttempt } from './use-attempt.ts';

/** Nothing leads back to the vault when this browser is lost. It is said until the person decided, and stops nothing. */
export function BackupNotice() {
  const { said, attempt } = useAttempt();
  const decline = () =>
    attempt(async () => {
      await declineBackup();
      return undefined;
    });
  return (
    <Notice tone="plain" actions={<Button onClick={decline}>{t('backup_decline_button')}</Button>}>
      <p>
        <strong>{t('backup_missing_title')}</strong>
      </p>
      <p>{t('backup_missing_text')}</p>
      {said && <p>{t(said.text)}</p>}
    </Notice>
  );
}
