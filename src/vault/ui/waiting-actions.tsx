import type { Credential } from '../../domain/credential.ts';
import { afterEvent } from '../../domain/life.ts';
import { t } from '../../platform/i18n.ts';
import { AllowNotifications } from '../../reminders/ui/allow-notifications.tsx';
import { LaterChoice } from '../../reminders/ui/later-choice.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { updateCredential } from '../credentials.ts';
import { useAttempt } from './use-attempt.ts';
import { useVaultActions } from './vault-actions.ts';

/** What can be done about a token that was saved but not yet activated. */
export function WaitingActions({
  credential: { id },
  nameId,
  now,
  offersNotifications,
  onDone,
}: {
  readonly credential: Credential;
  readonly nameId: string;
  readonly now: number;
  /** Only one row asks for the permission. */
  readonly offersNotifications: boolean;
  readonly onDone: () => void;
}) {
  const { activate, reminded, chooseReminder } = useVaultActions();
  const { said, attempt } = useAttempt();

  const show = () =>
    attempt(async () => {
      await activate(id);
      return undefined;
    });
  const done = () =>
    attempt(async () => {
      onDone();
      const event = { at: Date.now(), cause: 'said-activated' } as const;
      await updateCredential(id, (credential) => afterEvent(credential, event));
      return undefined;
    });

  return (
    <>
      <div class="vault-actions">
        <Button variant="primary" icon="route" aria-describedby={nameId} onClick={show}>
          {t('vault_activate_button')}
        </Button>
        <Button aria-describedby={nameId} onClick={done}>
          {t('vault_activated_button')}
        </Button>
        <LaterChoice
          reminded={reminded.value[id]}
          nameId={nameId}
          now={now}
          onChoose={(choice) => chooseReminder(id, choice)}
        />
        {offersNotifications && <AllowNotifications />}
      </div>
      {said && <Notice tone={said.tone}>{t(said.text)}</Notice>}
    </>
  );
}
