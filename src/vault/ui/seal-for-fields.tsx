/** For whom a file is made: an `age1…` recipient, or a passphrase to be told some other way. */
import { t } from '../../platform/i18n.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { readRecipients } from '../age/recipients.ts';
import type { SealFor } from '../age/seal-for.ts';
import { emptyPassphrase, NewPassphrase, type PassphraseDraft, passphraseOf } from './new-passphrase.tsx';

export interface SealForDraft {
  readonly by: 'recipients' | 'passphrase';
  readonly recipients: string;
  readonly passphrase: PassphraseDraft;
}

/** A draft at its beginning. */
export function emptySealFor(by: SealForDraft['by']): () => SealForDraft {
  return () => ({ by, recipients: '', passphrase: emptyPassphrase() });
}

/** Whom it is for, once that is complete. */
export function sealForOf(draft: SealForDraft): SealFor | undefined {
  if (draft.by === 'passphrase') {
    const passphrase = passphraseOf(draft.passphrase);
    return passphrase === undefined ? undefined : { passphrase };
  }
  const read = readRecipients(draft.recipients);
  return 'recipients' in read ? { recipients: read.recipients } : undefined;
}

/** The fields for it. `asked`: the person tried to go on, so what is missing is said. */
export function SealForFields({
  draft,
  asked,
  disabled,
  onChange,
}: {
  readonly draft: SealForDraft;
  readonly asked: boolean;
  readonly disabled: boolean;
  readonly onChange: (draft: SealForDraft) => void;
}) {
  return (
    <>
      <ChoiceField
        label={t('sealFor_kind_label')}
        value={draft.by}
        disabled={disabled}
        choices={[
          { value: 'recipients', label: t('sealFor_recipients_label'), hint: t('sealFor_recipients_hint') },
          { value: 'passphrase', label: t('sealFor_passphrase_label') },
        ]}
        onChange={(by) => onChange({ ...draft, by })}
      />
      {draft.by === 'recipients' ? (
        <TextField
          label={t('sealFor_recipient_label')}
          value={draft.recipients}
          error={asked ? recipientError(draft.recipients) : undefined}
          disabled={disabled}
          onInput={(recipients) => onChange({ ...draft, recipients })}
        />
      ) : (
        <NewPassphrase
          draft={draft.passphrase}
          asked={asked}
          onChange={(passphrase) => onChange({ ...draft, passphrase })}
        />
      )}
    </>
  );
}

function recipientError(text: string): string | undefined {
  const read = readRecipients(text);
  if ('recipients' in read) return undefined;
  // Shortened: whoever pastes a token here must not find it written out once more.
  return 'empty' in read ? t('sealFor_empty_error') : t('sealFor_wrong_error', `${read.wrong.slice(0, 12)}…`);
}
