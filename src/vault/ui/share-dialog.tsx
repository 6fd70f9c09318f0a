import { useState } from 'preact/hooks';
import type { Credential } from '../../domain/credential.ts';
import { isolated } from '../../platform/format.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { CodeLine } from '../../ui/code-line.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { sealFor } from '../age/seal-for.ts';
import { envLine, fileNameFor, openingLine, sessionTokenLine } from '../handing-on.ts';
import { openCredential } from '../open-credential.ts';
import { failureWords } from './failure-words.ts';
import { saveFile } from './save-file.ts';
import { emptySealFor, SealForFields, sealForOf } from './seal-for-fields.tsx';

/** Hands a value on as a file that only its receiver opens, so that it travels through no chat and no source code. */
export function ShareDialog({
  credential,
  onCopy,
  onClose,
}: {
  readonly credential: Credential;
  /** Copies a text that holds the value; it is cleared like every copy. */
  readonly onCopy: (textOf: (value: string) => string) => Promise<void>;
  readonly onClose: () => void;
}) {
  const [draft, setDraft] = useState(emptySealFor('recipients'));
  const [asked, setAsked] = useState(false);
  const [working, setWorking] = useState(false);
  const [share, setShare] = useState<number>();
  const [failed, setFailed] = useState<string>();
  const [made, setMade] = useState<{ line: string; copied: boolean }>();

  const go = async () => {
    setAsked(true);
    const to = sealForOf(draft);
    if (!to || working) return;
    setWorking(true);
    setFailed(undefined);
    try {
      const file = fileNameFor(credential.name, 'age');
      const value = await openCredential(credential.id);
      saveFile(file, await sealFor(`${value}\n`, to, setShare));
      setMade({ line: openingLine(file, draft.by), copied: false });
    } catch (failure) {
      setFailed(t(failureWords(failure)));
    }
    setWorking(false);
    setShare(undefined);
  };
  const copy = (textOf: (value: string) => string) => async () => {
    setFailed(undefined);
    await onCopy(textOf).catch((failure) => setFailed(t(failureWords(failure))));
  };

  return (
    <Dialog
      title={t('share_title', isolated(credential.name))}
      onClose={onClose}
      onSubmit={go}
      actions={
        <>
          <Button onClick={onClose}>{t(made ? 'dialog_close_button' : 'dialog_cancel_button')}</Button>
          <Button type="submit" variant="primary" icon="download" aria-disabled={working}>
            {t('share_save_button')}
          </Button>
        </>
      }
    >
      <p>{t('share_text')}</p>
      <SealForFields draft={draft} asked={asked} disabled={working} onChange={setDraft} />
      {working && <ProgressBar label={t('passphrase_working_status')} share={share} />}
      {failed && <Notice tone="bad">{failed}</Notice>}
      {made && (
        <Notice tone="good">
          <p>{t(draft.by === 'recipients' ? 'share_done_recipients' : 'share_done_passphrase')}</p>
          <CodeLine label={t('share_line_label')}>{made.line}</CodeLine>
        </Notice>
      )}
      <details class="vault-more">
        <summary>{t('share_developer_summary')}</summary>
        <p>{t('share_env_text')}</p>
        <Button icon="copy" onClick={copy((value) => envLine(credential.kind, value))}>
          {t('share_env_button')}
        </Button>
        {credential.kind === 'master-token' && (
          <>
            <p>{t('share_curl_text')}</p>
            <CodeLine label={t('share_curl_label')}>{sessionTokenLine(credential.host)}</CodeLine>
          </>
        )}
      </details>
    </Dialog>
  );
}
