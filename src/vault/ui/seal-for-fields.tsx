/** For whom a file is made: an `age1…` recipient, or a passphrase to be told some other way. */
import { t } from '../../platform/i18n.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Notice } from '../../ui/notice.tsx';
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

/** Whom it is for, once that is complete; `always` may open it in any case, and a file has no passphrase beside recipients. */
export function sealForOf(draft: SealForDraft, always: readonly string[] = []): SealFor | undefined {
  if (draft.by === 'passphrase' && always.length === 0) {
    const passphrase = passphraseOf(draft.passphrase);
    return passphrase === undefined ? undefined : { passphrase };
  }
  const read = readRecipients(draft.recipients);
  if ('recipients' in read) return { recipients: [...new Set([...read.recipients, ...always])] };
  return 'empty' in read && always.length > 0 ? { recipients: always } : undefined;
}

/** The fields for it. `asked`: the person tried to go on, so what is missing is said. */
export function SealForFields({
  draft,
  asked,
  always = [],
  disabled,
  onChange,
}: {
  readonly draft: SealForDraft;
  readonly asked: boolean;
  /** Recipients that the organization adds to each file: nobody else need be named, and a passphrase is no choice. */
  readonly always?: readonly string[] | undefined;
  readonly disabled: boolean;
  readonly onChange: (draft: SealForDraft) => void;
}) {
  return (
    <>
      {always.length > 0 ? (
        <Notice tone="plain">{t('managed_backup_text')}</Notice>
      ) : (
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
      )}
      {draft.by === 'recipients' || always.length > 0 ? (
        <TextField
          label={t('sealFor_recipient_label')}
          value={draft.recipients}
          error={asked && !sealForOf(draft, always) ? recipientError(draft.recipients) : undefined}
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
