import type { ReadonlySignal } from '@preact/signals';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { PageShell } from '../../ui/page-shell.tsx';
import { SectionCard } from '../../ui/section-card.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';

/** The options, one section each. */
export function OptionsPage({
  launcherHidden,
  onShowLauncher,
  onOpenVault,
}: {
  /** Undefined until it is known. */
  readonly launcherHidden: ReadonlySignal<boolean | undefined>;
  readonly onShowLauncher: () => void;
  readonly onOpenVault: () => void;
}) {
  return (
    <PageShell
      title={t('options_page_heading')}
      aside={
        <Button variant="quiet" icon="vault" onClick={onOpenVault}>
          {t('popup_openVault_button')}
        </Button>
      }
    >
      <Protection />
      <SectionCard title={t('options_launcher_heading')}>
        <p>{t('options_launcher_text')}</p>
        {launcherHidden.value === false && <p class="wk-muted">{t('launcher_shown_text')}</p>}
        {launcherHidden.value && (
          <>
            <p>{t('launcher_hidden_text')}</p>
            <Button icon="eye" onClick={onShowLauncher}>
              {t('launcher_show_button')}
            </Button>
          </>
        )}
      </SectionCard>
    </PageShell>
  );
}

/** Says what the vault's protection is worth, and what it is not. */
function Protection() {
  return (
    <SectionCard title={t('options_protection_heading')}>
      <StateBadge tone="plain">{t('protection_device_name')}</StateBadge>
      <p>{t('protection_device_text')}</p>
      <p>
        <strong>{t('protection_from_heading')}</strong>
      </p>
      <ul>
        <li>{t('protection_from_pages')}</li>
        <li>{t('protection_from_extensions')}</li>
        <li>{t('protection_from_network')}</li>
      </ul>
      <p>
        <strong>{t('protection_notFrom_heading')}</strong>
      </p>
      <ul>
        <li>{t('protection_notFrom_user')}</li>
        <li>{t('protection_notFrom_copy')}</li>
        <li>{t('protection_notFrom_loss')}</li>
      </ul>
    </SectionCard>
  );
}
