import { useState } from 'preact/hooks';
import { newRecordId } from '../../domain/record-id.ts';
import { isolated } from '../../platform/format.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type Pasted, readPasted } from '../read-pasted.ts';

/** The last resort: a value that was not caught is pasted here, and saved the same way, even while nothing else runs. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const [id] = useState(newRecordId);
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const [saved, setSaved] = useState<string>();
  const [failed, setFailed] = useState<MessageKey>();
  const pasted = readPasted(text, Date.now());

  const save = async () => {
    if (!pasted) return setFailed('paste_empty_error');
    if ('refused' in pasted) return;
    setFailed(undefined);
    // Sealing comes with a library that is loaded only when it is needed.
    const { keepValue } = await import('../keep-value.ts');
    const { kind, value } = pasted;
    const answer = await keepValue({ id, kind, value, name }, undefined, Date.now());
    if ('error' in answer) return setFailed('paste_failed_error');
    setText('');
    setSaved(answer.name);
  };

  if (saved !== undefined) {
    return (
      <Dialog
        title={t('paste_title')}
        onClose={onClose}
        onSubmit={onClose}
        actions={
          <Button type="submit" variant="primary">
            {t('dialog_close_button')}
          </Button>
        }
      >
        <Notice tone="good">{t('capture_saved_status', isolated(saved))}</Notice>
      </Dialog>
    );
  }
  const error = failed ?? (pasted && 'refused' in pasted ? pasted.refused : undefined);
  return (
    <Dialog
      title={t('paste_title')}
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
        label={t('paste_value_label')}
        hint={recognised(pasted) ?? t('paste_value_hint')}
        error={error && t(error)}
        value={text}
        maxLength={65_536}
        onInput={(value) => {
          setFailed(undefined);
          setText(value);
        }}
      />
      <TextField label={t('paste_name_label')} value={name} maxLength={200} onInput={setName} />
    </Dialog>
  );
}

function recognised(pasted: Pasted | undefined): string | undefined {
  if (!pasted || 'refused' in pasted) return undefined;
  return pasted.labels
    ? t('paste_masterToken_hint', isolated(pasted.labels.organizationId))
    : t('paste_apiKey_hint');
}
