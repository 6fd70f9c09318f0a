import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import type { OnProgress } from '../protection/derive.ts';
import { failureWords } from './failure-words.ts';
import { emptyPassphrase, NewPassphrase, passphraseOf } from './new-passphrase.tsx';

/** Asks for a new passphrase and does with it what `onChosen` does, which takes a second or more. */
export function PassphraseDialog({
  title,
  text,
  submit,
  onChosen,
  onClose,
}: {
  readonly title: string;
  readonly text: string;
  /** What is on the button. */
  readonly submit: string;
  readonly onChosen: (passphrase: string, onProgress: OnProgress) => Promise<void>;
  readonly onClose: () => void;
}) {
  const [draft, setDraft] = useState(emptyPassphrase);
  const [asked, setAsked] = useState(false);
  const [working, setWorking] = useState(false);
  const [share, setShare] = useState<number>();
  const [failed, setFailed] = useState<string>();

  const go = async () => {
    setAsked(true);
    const passphrase = passphraseOf(draft);
    if (passphrase === undefined || working) return;
    setWorking(true);
    setFailed(undefined);
    try {
      await onChosen(passphrase, setShare);
      onClose();
    } catch (failure) {
      setFailed(t(failureWords(failure)));
      setWorking(false);
      setShare(undefined);
    }
  };

  return (
    <Dialog
      title={title}
      onClose={onClose}
      onSubmit={go}
      actions={
        <>
          <Button onClick={onClose}>{t('dialog_cancel_button')}</Button>
          <Button type="submit" variant="primary" aria-disabled={working}>
            {submit}
          </Button>
        </>
      }
    >
      <p>{text}</p>
      <ChoiceField
        label={t('passphrase_kind_label')}
        value={draft.own ? 'own' : 'words'}
        disabled={working}
        choices={[
          { value: 'words', label: t('passphrase_words_label') },
          { value: 'own', label: t('passphrase_own_label') },
        ]}
        onChange={(kind) => setDraft({ ...draft, own: kind === 'own' })}
      />
      <NewPassphrase draft={draft} asked={asked} onChange={setDraft} />
      {working && <ProgressBar label={t('passphrase_working_status')} share={share} />}
      {failed && <Notice tone="bad">{failed}</Notice>}
    </Dialog>
  );
}
