import { useState } from 'preact/hooks';
import type { Credential } from '../../domain/credential.ts';
import { isolated } from '../../platform/format.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { updateCredential } from '../credentials.ts';
import { failureWords } from './failure-words.ts';

/** Asks who uses a credential, so that replacing it later holds no surprise. */
export function NoteDialog({
  credential,
  onClose,
}: {
  readonly credential: Credential;
  readonly onClose: () => void;
}) {
  const [note, setNote] = useState(credential.note ?? '');
  const [failed, setFailed] = useState<MessageKey>();

  const save = async () => {
    try {
      await updateCredential(credential.id, (current) => ({ ...current, note: note.trim() || undefined }));
      onClose();
    } catch (failure) {
      setFailed(failureWords(failure));
    }
  };

  return (
    <Dialog
      title={t('vault_note_title', isolated(credential.name))}
      onClose={onClose}
      onSubmit={save}
      actions={
        <>
          <Button onClick={onClose}>{t('dialog_cancel_button')}</Button>
          <Button type="submit" variant="primary">
            {t('dialog_save_button')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('vault_note_label')}
        hint={t('vault_note_hint')}
        error={failed && t(failed)}
        value={note}
        maxLength={200}
        onInput={setNote}
      />
    </Dialog>
  );
}
