import { isolated } from '../platform/format.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { CaptureStatus } from './page-side.ts';

const reasons: Record<Extract<CaptureStatus, { status: 'failed' }>['reason'], MessageKey> = {
  storage: 'capture_failed_storage',
  internal: 'capture_failed_internal',
  disconnected: 'capture_failed_disconnected',
};

// What this script has to say after its extension was replaced, which then gives it no text any more.
t('capture_failed_title');
t(reasons.disconnected);

/** What became of the one-time value, on the card; the name of the credential, never a character of its value. */
export function CaptureNotice({ capture }: { readonly capture: CaptureStatus }) {
  if (capture.status === 'none') return null;
  if (capture.status === 'saving') return <Notice tone="plain">{t('capture_saving_status')}</Notice>;
  if (capture.status === 'saved')
    return <Notice tone="good">{t('capture_saved_status', isolated(capture.name))}</Notice>;
  const retry = capture.reason !== 'disconnected' && (
    <Button variant="primary" onClick={capture.retry}>
      {t('capture_retry_button')}
    </Button>
  );
  return (
    <Notice tone="bad" actions={retry}>
      <p>
        <strong>{t('capture_failed_title')}</strong>
      </p>
      <p>{t(reasons[capture.reason])}</p>
    </Notice>
  );
}
