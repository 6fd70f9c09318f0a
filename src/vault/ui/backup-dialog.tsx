import { useState } from 'preact/hooks';
import type { RecordId } from '../../domain/credential.ts';
import type { Policy } from '../../managed/policy.ts';
import { readPolicy } from '../../managed/read-policy.ts';
import { usePolicy } from '../../managed/ui/use-policy.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { isRecipient } from '../age/recipients.ts';
import { sealFor } from '../age/seal-for.ts';
import { writeBackup } from '../backup/backup-format.ts';
import { noteBackup } from '../backup/backup-item.ts';
import { collectBackup } from '../backup/make-backup.ts';
import { listCredentials } from '../credentials.ts';
import { failureWords } from './failure-words.ts';
import { RecoverySheet } from './recovery-sheet.tsx';
import { saveFile } from './save-file.ts';
import { emptySealFor, type SealForDraft, SealForFields, sealForOf } from './seal-for-fields.tsx';

/** What was made. */
interface Made {
  readonly file: string;
  readonly count: number;
  readonly left: number;
  readonly createdAt: number;
  readonly by: SealForDraft['by'];
}

/** Whom the organization adds; one that was mistyped would let no backup be made at all. */
function addedBy(policy: Policy | undefined): readonly string[] | undefined {
  return policy?.backupRecipients.filter(isRecipient);
}

/** Makes a backup of the whole vault, or only of what is in `only`: one age file. */
export function BackupDialog({
  count,
  only,
  onClose,
}: {
  /** How many go into it. */
  readonly count: number;
  readonly only?: ReadonlySet<RecordId>;
  readonly onClose: () => void;
}) {
  const [draft, setDraft] = useState(emptySealFor('passphrase'));
  const [asked, setAsked] = useState(false);
  const [working, setWorking] = useState(false);
  const [share, setShare] = useState<number>();
  const [failed, setFailed] = useState<string>();
  const [made, setMade] = useState<Made>();
  const always = addedBy(usePolicy());
  const title = t(only ? 'backup_part_title' : 'backup_title');

  const go = async () => {
    if (working) return;
    setAsked(true);
    setWorking(true);
    setFailed(undefined);
    try {
      // Asked for once more: a press may come before it is known whom the organization adds.
      const to = sealForOf(draft, addedBy(await readPolicy()));
      if (!to) return setWorking(false);
      const now = Date.now();
      const { backup, left } = await collectBackup(now, only);
      const whole = !only || (await listCredentials()).every(({ id }) => only.has(id));
      const file = `waykey-backup-${new Date(now).toISOString().slice(0, 10)}${whole ? '' : '-part'}.age`;
      saveFile(file, await sealFor(writeBackup(backup), to, setShare));
      // A part of the vault does not lead back to all of it.
      if (whole) await noteBackup(now);
      setMade({
        file,
        count: backup.credentials.length,
        left: left.length,
        createdAt: now,
        by: 'passphrase' in to ? 'passphrase' : 'recipients',
      });
    } catch (failure) {
      setFailed(t(failureWords(failure)));
    }
    setWorking(false);
    setShare(undefined);
  };

  if (made)
    return (
      <Dialog
        title={title}
        onClose={onClose}
        onSubmit={onClose}
        actions={
          <>
            <Button icon="print" onClick={() => window.print()}>
              {t('backup_print_button')}
            </Button>
            <Button type="submit" variant="primary">
              {t('dialog_close_button')}
            </Button>
          </>
        }
      >
        <Notice tone="good">{t('backup_done', made.count, made.file)}</Notice>
        {made.left > 0 && <Notice tone="bad">{t('backup_left', made.left)}</Notice>}
        <p>{t('backup_sheet_text')}</p>
        <RecoverySheet
          file={made.file}
          createdAt={made.createdAt}
          count={made.count}
          sealedFor={made.by}
          words={made.by === 'passphrase' && !draft.passphrase.own ? draft.passphrase.words : undefined}
        />
      </Dialog>
    );

  return (
    <Dialog
      title={title}
      onClose={onClose}
      onSubmit={go}
      actions={
        <>
          <Button onClick={onClose}>{t('dialog_cancel_button')}</Button>
          <Button type="submit" variant="primary" icon="download" aria-disabled={working}>
            {t('backup_save_button')}
          </Button>
        </>
      }
    >
      <p>{t(only ? 'backup_part_text' : 'backup_text')}</p>
      <p>
        <strong>{t('backup_count_text', count)}</strong>
      </p>
      <SealForFields draft={draft} asked={asked} always={always} disabled={working} onChange={setDraft} />
      {working && <ProgressBar label={t('passphrase_working_status')} share={share} />}
      {failed && <Notice tone="bad">{failed}</Notice>}
    </Dialog>
  );
}
