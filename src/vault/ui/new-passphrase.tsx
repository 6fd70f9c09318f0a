/** A new passphrase on its way: six words by chance, or one of the person's own, typed twice. */
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/check-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { newPassphrase, problemOf, shortestPassphrase } from '../protection/passphrase.ts';

export interface PassphraseDraft {
  readonly own: boolean;
  /** The six words. */
  readonly words: string;
  /** The person said that they are written down. */
  readonly noted: boolean;
  readonly typed: string;
  readonly again: string;
}

/** A draft at its beginning, with fresh words. */
export function emptyPassphrase(): PassphraseDraft {
  return { own: false, words: newPassphrase(), noted: false, typed: '', again: '' };
}

/** The passphrase, once it can be taken. */
export function passphraseOf({ own, words, noted, typed, again }: PassphraseDraft): string | undefined {
  if (!own) return noted ? words : undefined;
  return problemOf(typed, again) ? undefined : typed;
}

/** The fields for it. `asked`: the person tried to go on, so what is missing is said. */
export function NewPassphrase({
  draft,
  asked,
  onChange,
}: {
  readonly draft: PassphraseDraft;
  readonly asked: boolean;
  readonly onChange: (draft: PassphraseDraft) => void;
}) {
  if (draft.own) {
    const problem = asked ? problemOf(draft.typed, draft.again) : undefined;
    return (
      <>
        <TextField
          label={t('passphrase_typed_label')}
          type="password"
          value={draft.typed}
          hint={t('passphrase_typed_hint', shortestPassphrase)}
          error={problem === 'short' ? t('passphrase_short_error', shortestPassphrase) : undefined}
          onInput={(typed) => onChange({ ...draft, typed })}
        />
        <TextField
          label={t('passphrase_again_label')}
          type="password"
          value={draft.again}
          error={problem === 'different' ? t('passphrase_different_error') : undefined}
          onInput={(again) => onChange({ ...draft, again })}
        />
      </>
    );
  }
  return (
    <div class="vault-words">
      <output class="vault-secret-words" dir="ltr" translate={false}>
        {draft.words}
      </output>
      <Button
        variant="quiet"
        icon="undo"
        onClick={() => onChange({ ...draft, words: newPassphrase(), noted: false })}
      >
        {t('passphrase_other_button')}
      </Button>
      <CheckField
        label={t('passphrase_noted_label')}
        checked={draft.noted}
        onChange={(noted) => onChange({ ...draft, noted })}
      />
      {asked && !draft.noted && (
        <p class="wk-field-error" role="alert">
          {t('passphrase_noted_error')}
        </p>
      )}
    </div>
  );
}
