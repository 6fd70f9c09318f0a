import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { noLock } from '../../domain/commands.ts';
import { waitsForActivation } from '../../domain/life.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageShell } from '../../ui/page-shell.tsx';
import type { VaultContent } from '../credentials.ts';
import type { VaultLock } from '../protection/vault-lock.ts';
import { BackupNotice } from './backup-notice.tsx';
import { DisputeNotice } from './dispute-notice.tsx';
import { PassphraseWantedNotice } from './passphrase-wanted-notice.tsx';
import { Timeline } from './timeline.tsx';
import { UnlockPanel } from './unlock-panel.tsx';
import { useVaultActions } from './vault-actions.ts';
import { VaultBrowser } from './vault-browser.tsx';
import type { VaultModel } from './vault-model.ts';
import { VaultToolbar } from './vault-toolbar.tsx';

/** The vault's page in each of its states. */
export function VaultPage({
  model,
  target,
  siteHome,
  byHand,
}: {
  readonly model: VaultModel;
  /** What the address asks for: the id of a credential, `noLock`, or an empty text. */
  readonly target: ReadonlySignal<string>;
  readonly siteHome: string;
  /** What leads to adding a credential by hand. */
  readonly byHand?: ComponentChildren;
}) {
  const { openOptions } = useVaultActions();
  const state = model.state.value;
  return (
    <PageShell
      title={t('vault_page_heading')}
      aside={
        <>
          {byHand}
          <Button variant="quiet" icon="settings" onClick={openOptions}>
            {t('options_open_button')}
          </Button>
        </>
      }
    >
      {target.value === noLock && <Notice tone="plain">{t('vault_noLock_text')}</Notice>}
      {state.status === 'loading' && <p role="status">{t('vault_loading_status')}</p>}
      {state.status === 'failed' && (
        <Notice tone="bad" actions={<Button onClick={model.reload}>{t('vault_retry_button')}</Button>}>
          {t(state.reason)}
        </Notice>
      )}
      {state.status === 'ready' && (
        <Content
          content={state.content}
          strangers={state.strangers}
          lock={state.lock}
          unbacked={state.unbacked}
          target={target.value}
          siteHome={siteHome}
        />
      )}
      {state.status === 'ready' && (
        <p class="vault-protection wk-muted">
          {t(state.lock.by === 'device' ? 'vault_protection_text' : 'vault_protection_passphrase')}
        </p>
      )}
    </PageShell>
  );
}

function Content({
  content,
  strangers,
  lock,
  unbacked,
  target,
  siteHome,
}: {
  readonly content: VaultContent;
  readonly strangers: number;
  readonly lock: VaultLock;
  readonly unbacked: boolean;
  readonly target: string;
  readonly siteHome: string;
}) {
  const now = Date.now();
  const waiting = content.credentials.filter((credential) => waitsForActivation(credential, now)).length;
  const openSite = (
    <LinkButton href={siteHome} icon="external">
      {t('site_open_link')}
    </LinkButton>
  );
  return (
    <>
      {lock.disputed && <DisputeNotice locked={lock.locked} />}
      <PassphraseWantedNotice lock={lock} />
      {lock.locked && <UnlockPanel />}
      <VaultToolbar lock={lock} count={content.credentials.length} />
      {waiting > 0 && (
        <Notice tone="warn">
          <p>
            <strong>{t('waiting_count_text', waiting)}</strong>
          </p>
          <p>{t('waiting_explained_text')}</p>
        </Notice>
      )}
      {unbacked && content.credentials.length > 0 && <BackupNotice />}
      {content.damaged.length > 0 && (
        <Notice tone="bad">{t('vault_damaged_text', content.damaged.length)}</Notice>
      )}
      {content.unopenable.size > 0 && (
        <Notice tone="bad">{t('vault_unopenable_text', content.unopenable.size)}</Notice>
      )}
      {strangers > 0 && <Notice tone="warn">{t('vault_strangers_text', strangers)}</Notice>}
      {content.credentials.length > 0 && <Timeline credentials={content.credentials} now={now} />}
      {content.credentials.length + content.deleted.length > 0 ? (
        <VaultBrowser content={content} locked={lock.locked} target={target} now={now} />
      ) : (
        <EmptyState title={t('vault_empty_title')} actions={openSite}>
          <p>{t('vault_empty_text')}</p>
        </EmptyState>
      )}
    </>
  );
}
