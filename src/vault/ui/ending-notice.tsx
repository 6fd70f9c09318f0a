import type { Credential } from '../../domain/credential.ts';
import { t } from '../../platform/i18n.ts';
import { endWords } from '../../reminders/reminder-words.ts';
import { LaterChoice } from '../../reminders/ui/later-choice.tsx';
import { renewWords } from '../../reminders/ui/renew-words.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useVaultActions } from './vault-actions.ts';

/** That a credential ends soon or has ended, and the way to a new one. */
export function EndingNotice({
  credential: { id, kind, expiresAt = 0 },
  nameId,
  now,
  withLater,
}: {
  readonly credential: Credential;
  readonly nameId: string;
  readonly now: number;
  /** Not where the row offers it already. */
  readonly withLater: boolean;
}) {
  const { renew, reminded, chooseReminder } = useVaultActions();
  return (
    <Notice
      tone="warn"
      actions={
        <>
          <Button variant="primary" icon="route" aria-describedby={nameId} onClick={() => renew(kind)}>
            {t(renewWords[kind])}
          </Button>
          {withLater && (
            <LaterChoice
              reminded={reminded.value[id]}
              nameId={nameId}
              now={now}
              onChoose={(choice) => chooseReminder(id, choice)}
            />
          )}
        </>
      }
    >
      <strong>{endWords({ ahead: 'end_row_title', over: 'end_row_ended' }, expiresAt, now)}</strong>{' '}
      {t(expiresAt > now ? 'end_row_text' : 'end_row_over')}
    </Notice>
  );
}
