import type { ReadonlySignal } from '@preact/signals';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageShell } from '../../ui/page-shell.tsx';
import { SectionCard } from '../../ui/section-card.tsx';
import type { VaultLock } from '../../vault/protection/vault-lock.ts';
import { ProtectionSection } from '../../vault/ui/protection-section.tsx';

/** How things stand with what the page helps to set up; each is undefined until it is known. */
export interface WelcomeFacts {
  readonly lock: VaultLock | undefined;
  readonly siteAccess: boolean | undefined;
  /** Stays undefined where the browser does not tell. */
  readonly pinned: boolean | undefined;
}

export interface WelcomeActions {
  readonly allowSite: () => void;
  readonly startFirstGuide: () => void;
  readonly readGuides: () => void;
}

/** What a person reads after installing: what Waykey does, what there is to choose, and where to begin. */
export function WelcomePage({
  facts,
  actions,
}: {
  readonly facts: ReadonlySignal<WelcomeFacts>;
  readonly actions: WelcomeActions;
}) {
  const { lock, siteAccess, pinned } = facts.value;
  return (
    <PageShell title={t('welcome_page_heading')}>
      <SectionCard title={t('welcome_what_heading')}>
        <ul class="welcome-list">
          <li>{t('welcome_what_guides')}</li>
          <li>{t('welcome_what_keeps')}</li>
          <li>{t('welcome_what_reminds')}</li>
        </ul>
        <p class="wk-muted">{t('welcome_what_private')}</p>
      </SectionCard>
      {lock && <ProtectionSection lock={lock} />}
      {siteAccess !== undefined && (
        <SectionCard title={t('welcome_access_heading')}>
          {siteAccess ? (
            <Notice tone="good">{t('welcome_access_text')}</Notice>
          ) : (
            <Notice
              tone="bad"
              actions={<Button onClick={actions.allowSite}>{t('siteAccess_allow_button')}</Button>}
            >
              {t('siteAccess_off_text')}
            </Notice>
          )}
        </SectionCard>
      )}
      <SectionCard title={t('welcome_pin_heading')}>
        {pinned ? <Notice tone="good">{t('welcome_pin_done')}</Notice> : <p>{t('welcome_pin_text')}</p>}
      </SectionCard>
      <SectionCard title={t('welcome_first_heading')}>
        <p>{t('welcome_first_text')}</p>
        <div class="welcome-actions">
          <Button variant="primary" onClick={actions.startFirstGuide}>
            {t('guide_generateMasterToken_title')}
          </Button>
          <Button variant="quiet" onClick={actions.readGuides}>
            {t('guides_read_button')}
          </Button>
        </div>
      </SectionCard>
    </PageShell>
  );
}
