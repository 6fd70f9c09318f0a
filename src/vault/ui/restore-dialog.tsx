import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FileField } from '../../ui/file-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type AgeFile, openAgeFile, openWithIdentity, readAgeFile } from '../age/age-file.ts';
import { parseBackup } from '../backup/backup-format.ts';
import { planRestore, type RestorePlan, restore } from '../backup/restore.ts';
import { failureWords } from './failure-words.ts';
import { RestorePreview } from './restore-preview.tsx';

/** Where the person is on the way from a file to what it holds. */
type Stage =
  | { readonly at: 'file' }
  | { readonly at: 'key'; readonly file: AgeFile }
  | { readonly at: 'preview'; readonly plan: RestorePlan }
  | { readonly at: 'done'; readonly count: number };

/** Brings a backup back: which file, what opens it, what is in it, done. */
export function RestoreDialog({ onClose }: { readonly onClose: () => void }) {
  const [stage, setStage] = useState<Stage>({ at: 'file' });
  const [key, setKey] = useState('');
  const [working, setWorking] = useState(false);
  const [share, setShare] = useState<number>();
  const [failed, setFailed] = useState<string>();

  const attempt = async (work: () => Promise<Stage | string>) => {
    if (working) return;
    setWorking(true);
    setFailed(undefined);
    try {
      const next = await work();
      if (typeof next === 'string') setFailed(next);
      else setStage(next);
    } catch (failure) {
      setFailed(t(failureWords(failure)));
    }
    setWorking(false);
    setShare(undefined);
  };
  const choose = (file: File) =>
    attempt(async () => {
      setStage({ at: 'file' });
      return { at: 'key', file: await readAgeFile(file) };
    });
  const open = (file: AgeFile) =>
    attempt(async () => {
      const text =
        file.needs === 'passphrase'
          ? await openAgeFile(file, key, setShare)
          : await openWithIdentity(file, key);
      if (text === undefined)
        return t(file.needs === 'passphrase' ? 'restore_passphrase_error' : 'restore_identity_error');
      setKey('');
      return { at: 'preview', plan: await planRestore(parseBackup(text)) };
    });
  const bringBack = (plan: RestorePlan) => attempt(async () => ({ at: 'done', count: await restore(plan) }));

  const submit = () => {
    if (stage.at === 'key') void open(stage.file);
    if (stage.at === 'preview' && stage.plan.fresh.length > 0) void bringBack(stage.plan);
    if (stage.at === 'done') onClose();
  };

  return (
    <Dialog
      title={t('restore_title')}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          {stage.at !== 'done' && <Button onClick={onClose}>{t('dialog_cancel_button')}</Button>}
          <Submit stage={stage} working={working} />
        </>
      }
    >
      {(stage.at === 'file' || stage.at === 'key') && (
        <>
          <p>{t('restore_text')}</p>
          <FileField label={t('restore_file_label')} accept=".age,.txt" onChoose={choose} />
        </>
      )}
      {stage.at === 'key' && (
        <TextField
          label={t(stage.file.needs === 'passphrase' ? 'restore_passphrase_label' : 'restore_identity_label')}
          type="password"
          autoFocus
          value={key}
          disabled={working}
          onInput={setKey}
        />
      )}
      {stage.at === 'preview' && <RestorePreview plan={stage.plan} />}
      {stage.at === 'done' && <Notice tone="good">{t('restore_done', stage.count)}</Notice>}
      {working && <ProgressBar label={t('passphrase_working_status')} share={share} />}
      {failed && <Notice tone="bad">{failed}</Notice>}
    </Dialog>
  );
}

function Submit({ stage, working }: { readonly stage: Stage; readonly working: boolean }) {
  if (stage.at === 'file') return null;
  if (stage.at === 'preview' && stage.plan.fresh.length === 0) return null;
  const words = {
    key: 'restore_open_button',
    preview: 'restore_restore_button',
    done: 'dialog_close_button',
  } as const;
  return (
    <Button type="submit" variant="primary" aria-disabled={working}>
      {t(words[stage.at])}
    </Button>
  );
}
