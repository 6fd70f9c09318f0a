import { useState } from 'preact/hooks';
import { type Credential, stateAt, waitsForActivation } from '../../domain/credential.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { deleteCredential } from '../deletion.ts';
import { openCredential } from '../open-credential.ts';
import { CredentialFacts } from './credential-facts.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { RevealedValue } from './revealed-value.tsx';
import { stateWords } from './state-words.ts';
import { useAttempt } from './use-attempt.ts';
import { useRevealed } from './use-revealed.ts';
import { WaitingActions } from './waiting-actions.tsx';

/** A credential: what is known of it, and what can be done with it. Its name is the id'd heading. */
export function CredentialRow({
  credential,
  nameId,
  now,
  offersNotifications,
  onGone,
}: {
  readonly credential: Credential;
  readonly nameId: string;
  readonly now: number;
  /** Only one row does. */
  readonly offersNotifications: boolean;
  /** The button that was just pressed is about to go. */
  readonly onGone: () => void;
}) {
  const { said, attempt } = useAttempt();
  const [noting, setNoting] = useState(false);
  const { revealed, show, hide } = useRevealed();
  const state = stateWords[stateAt(credential, now)];

  const reveal = () =>
    attempt(async () => {
      show(await openCredential(credential.id));
      return undefined;
    });
  const copy = () =>
    attempt(async () => {
      const value = await openCredential(credential.id);
      const refused = await navigator.clipboard.writeText(value).then(
        () => false,
        () => true,
      );
      return refused
        ? { tone: 'bad', text: 'vault_copy_refused' }
        : { tone: 'good', text: 'vault_copy_done' };
    });
  const remove = () =>
    attempt(async () => {
      onGone();
      await deleteCredential(credential.id, Date.now());
      return undefined;
    });

  return (
    <>
      <div class="vault-row-head">
        <h2 id={nameId}>
          <bdi>{credential.name}</bdi>
        </h2>
        <StateBadge tone={state.tone}>{t(state.text)}</StateBadge>
      </div>
      <CredentialFacts credential={credential} now={now} />
      {credential.note && (
        <p class="vault-note">
          <bdi>{credential.note}</bdi>
        </p>
      )}
      {waitsForActivation(credential, now) && (
        <WaitingActions
          credential={credential}
          nameId={nameId}
          offersNotifications={offersNotifications}
          onDone={onGone}
        />
      )}
      {revealed && <RevealedValue revealed={revealed} />}
      <div class="vault-actions">
        <Button
          icon={revealed ? 'eye-off' : 'eye'}
          aria-describedby={nameId}
          onClick={revealed ? hide : reveal}
        >
          {t(revealed ? 'vault_hide_button' : 'vault_reveal_button')}
        </Button>
        <Button icon="copy" aria-describedby={nameId} onClick={copy}>
          {t('vault_copy_button')}
        </Button>
        <Button icon="note" variant="quiet" aria-describedby={nameId} onClick={() => setNoting(true)}>
          {t('vault_note_button')}
        </Button>
        <Button icon="trash" variant="danger" aria-describedby={nameId} onClick={remove}>
          {t('vault_delete_button')}
        </Button>
      </div>
      {said && <Notice tone={said.tone}>{t(said.text)}</Notice>}
      {noting && <NoteDialog credential={credential} onClose={() => setNoting(false)} />}
    </>
  );
}
