import type { Credential, CredentialKind } from '../../domain/credential.ts';
import { isolated } from '../../platform/format.ts';
import { t } from '../../platform/i18n.ts';
import { endWords } from '../../reminders/reminder-words.ts';
import { renewWords } from '../../reminders/ui/renew-words.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** A popup is looked at for a moment: the vault has the others. */
const mostShown = 2;

const endKeys = { ahead: 'popup_ending_title', over: 'popup_ended_title' } as const;

/** What ends soon or has ended, with the way to a new one. */
export function EndingList({
  ending,
  onRenew,
}: {
  readonly ending: readonly Credential[];
  readonly onRenew: (kind: CredentialKind) => void;
}) {
  const now = Date.now();
  const more = ending.length - mostShown;
  return (
    <>
      {ending.slice(0, mostShown).map(({ id, kind, name, expiresAt = 0 }) => (
        <Notice
          key={id}
          tone="warn"
          actions={<Button onClick={() => onRenew(kind)}>{t(renewWords[kind])}</Button>}
        >
          {endWords(endKeys, expiresAt, now, isolated(name))}
        </Notice>
      ))}
      {more > 0 && <p class="wk-muted">{t('popup_ending_more', more)}</p>}
    </>
  );
}
