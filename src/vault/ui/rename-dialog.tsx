import { useState } from 'preact/hooks';
import type { Credential } from '../../domain/credential.ts';
import { isolated } from '../../platform/format.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { updateCredential } from '../credentials.ts';
import { failureWords } from './failure-words.ts';

/** Gives a credential another name; what is sealed keeps the one it was caught with. */
export function RenameDialog({
  credential,
  onClose,
}: {
  readonly credential: Credential;
  readonly onClose: () => void;
}) {
  const [name, setName] = useState(credential.name);
  const [failed, setFailed] = useState<MessageKey>();

  const save = async () => {
    if (!name.trim()) return setFailed('vault_rename_empty');
    try {
      await updateCredential(credential.id, (current) => ({
        ...current,
        name: name.trim(),
        unnamed: undefined,
      }));
      onClose();
    } catch (failure) {
      setFailed(failureWords(failure));
    }
  };

  return (
    <Dialog
      title={t('vault_rename_title', isolated(credential.name))}
      onClose={onClose}
      onSubmit={() => void save()}
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
        label={t('vault_rename_label')}
        error={failed && t(failed)}
        value={name}
        maxLength={200}
        onInput={setName}
      />
    </Dialog>
  );
}
