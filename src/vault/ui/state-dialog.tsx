import { useState } from 'preact/hooks';
import type { Credential } from '../../domain/credential.ts';
import { afterEvent, type LifeCause } from '../../domain/life.ts';
import { isolated } from '../../platform/format.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { updateCredential } from '../credentials.ts';
import { stateWords } from './state-words.ts';
import { useAttempt } from './use-attempt.ts';

/** What a person can say a credential is. That it waits or is over, nobody has to say. */
const sayable = {
  active: 'said-activated',
  deactivated: 'said-deactivated',
  replaced: 'said-replaced',
  removed: 'said-removed',
} as const satisfies Readonly<Record<string, LifeCause>>;
type Sayable = keyof typeof sayable;

const hints: Readonly<Record<Sayable, MessageKey>> = {
  active: 'state_active_hint',
  deactivated: 'state_deactivated_hint',
  replaced: 'state_replaced_hint',
  removed: 'state_removed_hint',
};

/** Lets the person say what became of a credential where Waykey did not see it. */
export function StateDialog({
  credential: { id, name, state },
  onClose,
}: {
  readonly credential: Credential;
  readonly onClose: () => void;
}) {
  const [chosen, setChosen] = useState<Sayable | ''>(state in sayable ? (state as Sayable) : '');
  const { said, attempt } = useAttempt();
  const save = () =>
    attempt(async () => {
      if (chosen !== '') {
        const event = { at: Date.now(), cause: sayable[chosen] };
        await updateCredential(id, (current) => afterEvent(current, event));
      }
      onClose();
      return undefined;
    });
  const choices = (Object.keys(sayable) as Sayable[]).map((value) => ({
    value,
    label: t(stateWords[value].text),
    hint: t(hints[value]),
  }));
  return (
    <Dialog
      title={t('state_dialog_title', isolated(name))}
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
      <ChoiceField<Sayable | ''>
        label={t('state_dialog_label')}
        choices={choices}
        value={chosen}
        onChange={setChosen}
      />
      {said && <Notice tone={said.tone}>{t(said.text)}</Notice>}
    </Dialog>
  );
}
