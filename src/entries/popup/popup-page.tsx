import type { ComponentChildren } from 'preact';
import { PasteButton } from '../../capture/ui/paste-button.tsx';
import type { CredentialKind } from '../../domain/credential.ts';
import type { GuideId } from '../../domain/run.ts';
import type { ExtraHost } from '../../insidemaps/site.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import type { CarriedStep } from '../../progress/carried.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageShell } from '../../ui/page-shell.tsx';
import { EndingList } from './ending-list.tsx';
import type { PopupFacts } from './popup-model.ts';
import { StrangerList } from './stranger-list.tsx';

/** What can be done from the popup. */
export interface PopupActions {
  readonly openVault: () => void;
  readonly openOptions: () => void;
  readonly readGuides: () => void;
  readonly renew: (kind: CredentialKind) => void;
  readonly startGuide: (guide: GuideId) => void;
  readonly checkPage: () => void;
  readonly showLauncher: () => void;
  readonly allowSite: (host?: ExtraHost) => void;
}

/** A guide that can be started. */
export interface OfferedGuide {
  readonly id: GuideId;
  readonly title: MessageKey;
}

/** The popup: first what waits for the person, then the vault, then the way on from here. */
export function PopupPage({
  facts,
  guides,
  siteHome,
  actions,
  verifying,
}: {
  readonly facts: PopupFacts | undefined;
  readonly guides: readonly OfferedGuide[];
  readonly siteHome: string;
  readonly actions: PopupActions;
  /** What proves the tokens that wait for it. */
  readonly verifying?: ComponentChildren;
}) {
  return (
    <PageShell
      compact
      title={t('extension_name')}
      aside={<IconButton icon="settings" label={t('options_open_button')} onClick={actions.openOptions} />}
    >
      {facts?.carried && <Carried {...facts.carried} />}
      {facts && <Attention facts={facts} onAllow={actions.allowSite} />}
      {facts && <EndingList ending={facts.ending} onRenew={actions.renew} />}
      {verifying}
      <Button variant="primary" icon="vault" onClick={actions.openVault}>
        {t('popup_openVault_button')}
      </Button>
      <PasteButton />
      {facts &&
        (facts.onSite ? (
          <>
            <Guides guides={guides} onStart={actions.startGuide} />
            <Button variant="quiet" onClick={actions.checkPage}>
              {t('check_page_button')}
            </Button>
          </>
        ) : (
          <WayToSite href={siteHome} />
        ))}
      <Button variant="quiet" icon="info" onClick={actions.readGuides}>
        {t('guides_read_button')}
      </Button>
      {facts && <StrangerList strangers={facts.strangers} onRenew={actions.renew} />}
      {facts?.launcherHidden && (
        <div class="popup-block">
          <p class="wk-muted">{t('launcher_hidden_text')}</p>
          <Button icon="eye" onClick={actions.showLauncher}>
            {t('launcher_show_button')}
          </Button>
        </div>
      )}
    </PageShell>
  );
}

/** The step in words: the page does not let Waykey show its card. */
function Carried({ step, number, total }: CarriedStep) {
  return (
    <section class="popup-block" aria-labelledby="carried">
      <h2 id="carried">{t('popup_carried_heading', number, total, t(step.title as MessageKey))}</h2>
      <p>{t(step.text as MessageKey)}</p>
      <p class="wk-muted">{t('popup_carried_text')}</p>
    </section>
  );
}

function Attention({
  facts,
  onAllow,
}: {
  readonly facts: PopupFacts;
  readonly onAllow: PopupActions['allowSite'];
}) {
  const { waiting, siteAccess, unbacked, unseenHosts } = facts;
  return (
    <>
      {!siteAccess && (
        <Notice
          tone="bad"
          actions={<Button onClick={() => onAllow()}>{t('siteAccess_allow_button')}</Button>}
        >
          {t('siteAccess_off_text')}
        </Notice>
      )}
      {unseenHosts.map((host) => (
        <Notice
          key={host}
          tone="plain"
          actions={<Button onClick={() => onAllow(host)}>{t('siteAccess_allowHost_button', host)}</Button>}
        >
          {t('siteAccess_host_text', host)}
        </Notice>
      ))}
      {typeof waiting === 'object' && <Notice tone="bad">{t(waiting.failed)}</Notice>}
      {typeof waiting === 'number' && waiting > 0 && (
        <Notice tone="warn">
          <strong>{t('waiting_count_text', waiting)}</strong>
        </Notice>
      )}
      {unbacked && (
        <Notice tone="plain">
          {t('backup_missing_title')} {t('backup_missing_popup')}
        </Notice>
      )}
    </>
  );
}

function Guides({
  guides,
  onStart,
}: {
  readonly guides: readonly OfferedGuide[];
  readonly onStart: (guide: GuideId) => void;
}) {
  return (
    <section class="popup-block" aria-labelledby="guides">
      <h2 id="guides">{t('popup_guides_heading')}</h2>
      {guides.map(({ id, title }) => (
        <Button key={id} icon="route" onClick={() => onStart(id)}>
          {t(title)}
        </Button>
      ))}
    </section>
  );
}

function WayToSite({ href }: { readonly href: string }) {
  return (
    <div class="popup-block">
      <p class="wk-muted">{t('popup_elsewhere_text')}</p>
      <LinkButton href={href} icon="external">
        {t('site_open_link')}
      </LinkButton>
    </div>
  );
}
