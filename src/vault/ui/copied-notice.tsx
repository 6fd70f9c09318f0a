import { useEffect, useState } from 'preact/hooks';
import { formatSeconds } from '../../platform/format.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** What becomes of a copied value: a countdown where it is cleared by itself, else a button. */
export function CopiedNotice({
  until,
  onDue,
  onClear,
}: {
  /** When it is cleared, in milliseconds since 1970; undefined where the browser does not let us. */
  readonly until: number | undefined;
  readonly onDue: () => void;
  /** Empties the clipboard now. */
  readonly onClear: () => void;
}) {
  const [now, setNow] = useState(Date.now);
  const left = until === undefined ? undefined : Math.ceil((until - now) / 1000);
  const over = left !== undefined && left <= 0;
  useEffect(() => {
    if (over) onDue();
    if (until === undefined || over) return;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [until, over, onDue]);
  if (over) return <Notice tone="plain">{t('vault_copy_cleared')}</Notice>;
  return (
    <Notice
      tone="good"
      actions={left === undefined && <Button onClick={onClear}>{t('vault_clearClipboard_button')}</Button>}
    >
      {t('vault_copy_done')}
      {left !== undefined && <span role="timer"> {t('vault_copy_countdown', formatSeconds(left))}</span>}
    </Notice>
  );
}
