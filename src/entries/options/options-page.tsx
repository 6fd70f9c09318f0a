import type { ReadonlySignal } from '@preact/signals';
import { t } from '../../platform/i18n.ts';
import type { ReminderSettings } from '../../reminders/items.ts';
import { Button } from '../../ui/button.tsx';
import { PageShell } from '../../ui/page-shell.tsx';
import { SectionCard } from '../../ui/section-card.tsx';
import type { VaultLock } from '../../vault/protection/vault-lock.ts';
import { ProtectionSection } from '../../vault/ui/protection-section.tsx';
import { VerifySection } from '../../verify/ui/verify-section.tsx';
import { AboutSection } from './about-section.tsx';
import { ClipboardSection } from './clipboard-section.tsx';
import { EraseSection } from './erase-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { RemindersSection } from './reminders-section.tsx';
import { SitesSection } from './sites-section.tsx';

/** What can be done on the options page; each takes effect at once. */
export interface OptionsActions {
  readonly openVault: () => void;
  readonly showLauncher: () => void;
  readonly changeReminders: (settings: ReminderSettings) => void;
  readonly allowVerifying: (allowed: boolean) => void;
  /** How many values the vault holds; undefined when that cannot be told. */
  readonly countValues: () => Promise<number | undefined>;
  readonly eraseEverything: () => Promise<void>;
}

/** The options, one section each. */
export function OptionsPage({
  launcherHidden,
  reminders,
  verifies,
  lock,
  actions,
}: {
  /** Undefined until it is known. */
  readonly launcherHidden: ReadonlySignal<boolean | undefined>;
  /** Undefined until it is known. */
  readonly reminders: ReadonlySignal<ReminderSettings | undefined>;
  /** Undefined until it is known. */
  readonly verifies: ReadonlySignal<boolean | undefined>;
  /** Undefined until it is known. */
  readonly lock: ReadonlySignal<VaultLock | undefined>;
  readonly actions: OptionsActions;
}) {
  return (
    <PageShell
      title={t('options_page_heading')}
      aside={
        <Button variant="quiet" icon="vault" onClick={actions.openVault}>
          {t('popup_openVault_button')}
        </Button>
      }
    >
      {lock.value && <ProtectionSection lock={lock.value} />}
      <ClipboardSection />
      <RemindersSection settings={reminders} onChange={actions.changeReminders} />
      <VerifySection allowed={verifies} onAllow={actions.allowVerifying} />
      <SectionCard title={t('options_launcher_heading')}>
        <p>{t('options_launcher_text')}</p>
        {launcherHidden.value === false && <p class="wk-muted">{t('launcher_shown_text')}</p>}
        {launcherHidden.value && (
          <>
            <p>{t('launcher_hidden_text')}</p>
            <Button icon="eye" onClick={actions.showLauncher}>
              {t('launcher_show_button')}
            </Button>
          </>
        )}
      </SectionCard>
      <SitesSection />
      <KeysSection />
      <EraseSection countValues={actions.countValues} erase={actions.eraseEverything} />
      <AboutSection />
    </PageShell>
  );
}
