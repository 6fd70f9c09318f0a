import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatTime } from '../../platform/format.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { lock as lockVault } from '../protection/unlocked.ts';
import type { VaultLock } from '../protection/vault-lock.ts';
import { BackupDialog } from './backup-dialog.tsx';
import { RestoreDialog } from './restore-dialog.tsx';

/** What can be done with the vault as a whole. */
export function VaultToolbar({
  lock,
  count,
}: {
  readonly lock: VaultLock;
  /** How many credentials there are. */
  readonly count: number;
}) {
  const [open, setOpen] = useState<'backup' | 'restore'>();
  const close = () => setOpen(undefined);
  const lockButton = useLockButton(lock.locked);
  return (
    <div class="vault-toolbar">
      <Button icon="download" disabled={lock.locked || count === 0} onClick={() => setOpen('backup')}>
        {t('backup_open_button')}
      </Button>
      <Button icon="upload" onClick={() => setOpen('restore')}>
        {t('restore_open_button_page')}
      </Button>
      {lock.by === 'passphrase' && !lock.locked && (
        <span ref={lockButton} class="vault-lock">
          <Button icon="lock" onClick={() => void lockVault()}>
            {t('lock_lock_button')}
          </Button>
          <span class="wk-muted">
            {lock.until === undefined
              ? t('lock_browser_status')
              : t('lock_until_status', formatTime(lock.until))}
          </span>
        </span>
      )}
      {open === 'backup' && <BackupDialog count={count} onClose={close} />}
      {open === 'restore' && <RestoreDialog onClose={close} />}
    </div>
  );
}

/** Whoever unlocked with the field that is gone now goes on from the button that took its place. */
function useLockButton(locked: boolean) {
  const place = useRef<HTMLSpanElement>(null);
  const before = useRef(locked);
  useLayoutEffect(() => {
    const unlocked = before.current && !locked;
    before.current = locked;
    if (unlocked && document.activeElement === document.body) place.current?.querySelector('button')?.focus();
  }, [locked]);
  return place;
}
