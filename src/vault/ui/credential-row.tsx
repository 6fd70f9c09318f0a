import { useState } from 'preact/hooks';
import type { Credential } from '../../domain/credential.ts';
import { stateAt, waitsForActivation } from '../../domain/life.ts';
import { t } from '../../platform/i18n.ts';
import { endStage } from '../../reminders/end-stages.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { clearLater } from '../clear-copy.ts';
import { deleteCredential } from '../deletion.ts';
import { openCredential } from '../open-credential.ts';
import { VaultError } from '../vault-error.ts';
import { CopiedNotice } from './copied-notice.tsx';
import { CredentialFacts } from './credential-facts.tsx';
import { EndingNotice } from './ending-notice.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { RevealedValue } from './revealed-value.tsx';
import { ShareDialog } from './share-dialog.tsx';
import { StateDialog } from './state-dialog.tsx';
import { stateWords } from './state-words.ts';
import { useAttempt } from './use-attempt.ts';
import { useRevealed } from './use-revealed.ts';
import { useVaultActions } from './vault-actions.ts';
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
  const [renaming, setRenaming] = useState(false);
  const [sharing, setSharing] = useState(false);
  const [copied, setCopied] = useState<{ readonly until: number | undefined }>();
  const [correcting, setCorrecting] = useState(false);
  const { clearCopied, reminded, verifying } = useVaultActions();
  const { revealed, show, hide } = useRevealed();
  const state = stateWords[stateAt(credential, now)];

  const waits = waitsForActivation(credential, now);
  const ends = endStage(credential, now) !== undefined && !reminded.value[credential.id]?.stopped;

  const reveal = () =>
    attempt(async () => {
      show(await openCredential(credential.id));
      return undefined;
    });
  const copyText = async (textOf: (value: string) => string) => {
    const text = textOf(await openCredential(credential.id));
    setCopied(undefined);
    await navigator.clipboard.writeText(text).catch(() => {
      throw new VaultError('clipboard');
    });
    setCopied({ until: await clearLater(text, Date.now()) });
  };
  const copy = () =>
    attempt(async () => {
      await copyText((value) => value);
      return undefined;
    });
  const clearNow = () =>
    attempt(async () => {
      await navigator.clipboard.writeText('');
      setCopied(undefined);
      return { tone: 'good', text: 'vault_copy_cleared' };
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
      {ends && <EndingNotice credential={credential} nameId={nameId} now={now} withLater={!waits} />}
      {waits && (
        <WaitingActions
          credential={credential}
          nameId={nameId}
          now={now}
          offersNotifications={offersNotifications}
          onDone={onGone}
        />
      )}
      {revealed && <RevealedValue revealed={revealed} />}
      <div class="vault-actions vault-uses">
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
        {credential.kind === 'master-token' && verifying(credential, nameId)}
        <Button icon="share" aria-describedby={nameId} onClick={() => setSharing(true)}>
          {t('vault_share_button')}
        </Button>
      </div>
      <div class="vault-actions vault-changes">
        <Button variant="quiet" aria-describedby={nameId} onClick={() => setRenaming(true)}>
          {t('vault_rename_button')}
        </Button>
        <Button variant="quiet" aria-describedby={nameId} onClick={() => setCorrecting(true)}>
          {t('state_dialog_open')}
        </Button>
        <Button variant="quiet" aria-describedby={nameId} onClick={() => setNoting(true)}>
          {t('vault_note_button')}
        </Button>
        <Button icon="trash" variant="danger" aria-describedby={nameId} onClick={remove}>
          {t('vault_delete_button')}
        </Button>
      </div>
      {copied && <CopiedNotice until={copied.until} onDue={clearCopied} onClear={clearNow} />}
      {said && <Notice tone={said.tone}>{t(said.text)}</Notice>}
      {sharing && <ShareDialog credential={credential} onCopy={copyText} onClose={() => setSharing(false)} />}
      {renaming && <RenameDialog credential={credential} onClose={() => setRenaming(false)} />}
      {correcting && <StateDialog credential={credential} onClose={() => setCorrecting(false)} />}
      {noting && <NoteDialog credential={credential} onClose={() => setNoting(false)} />}
    </>
  );
}
