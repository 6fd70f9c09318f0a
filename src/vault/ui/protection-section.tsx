import { useState } from 'preact/hooks';
import { usePolicy } from '../../managed/ui/use-policy.ts';
import type { MessageKey } from '../../platform/i18n.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SectionCard } from '../../ui/section-card.tsx';
import { protectByDevice, protectByPassphrase, setLockAfter } from '../protection/change-protection.ts';
import { cappedLockAfter, type LockAfter, lockAfterChoices } from '../protection/protection.ts';
import type { VaultLock } from '../protection/vault-lock.ts';
import { PassphraseDialog } from './passphrase-dialog.tsx';
import { ProtectionLabel } from './protection-label.tsx';
import { useAttempt } from './use-attempt.ts';

const lockAfterWords: Readonly<Record<`${LockAfter}`, MessageKey>> = {
  '1': 'lock_after_1',
  '5': 'lock_after_5',
  '15': 'lock_after_15',
  '60': 'lock_after_60',
  browser: 'lock_after_browser',
};

/** What the organization leaves to choose from. */
function allowedChoices(longest: LockAfter | undefined): readonly LockAfter[] {
  return lockAfterChoices.filter((after) => cappedLockAfter(after, longest) === after);
}

/** How the vault is protected, what that is worth, and changing it. */
export function ProtectionSection({ lock }: { readonly lock: VaultLock }) {
  const [choosing, setChoosing] = useState(false);
  const { said, attempt } = useAttempt();
  const policy = usePolicy();
  const choose = (by: VaultLock['by']) => {
    if (by === 'passphrase') setChoosing(true);
    else
      void attempt(async () => {
        await protectByDevice(Date.now());
        return { tone: 'good', text: 'protection_device_done' };
      });
  };
  return (
    <SectionCard title={t('options_protection_heading')}>
      {policy?.protectionRequired && (
        <Notice tone={lock.by === 'device' ? 'warn' : 'plain'}>{t('managed_protection_text')}</Notice>
      )}
      {lock.locked ? (
        <Notice tone="plain">{t('protection_locked_text')}</Notice>
      ) : (
        <ChoiceField
          label={t('protection_choice_label')}
          value={lock.by}
          disabled={policy?.protectionRequired === true && lock.by === 'passphrase'}
          choices={[
            { value: 'device', label: t('protection_device_name'), hint: t('protection_device_text') },
            {
              value: 'passphrase',
              label: t('protection_passphrase_name'),
              hint: t('protection_passphrase_text'),
            },
          ]}
          onChange={choose}
        />
      )}
      {said && <Notice tone={said.tone}>{t(said.text)}</Notice>}
      {lock.by === 'passphrase' && (
        <>
          {!lock.locked && (
            <Button icon="lock" onClick={() => setChoosing(true)}>
              {t('protection_change_button')}
            </Button>
          )}
          <ChoiceField
            label={t('lock_after_label')}
            value={`${lock.lockAfter ?? 15}`}
            choices={allowedChoices(policy?.longestAutoLock).map((after) => ({
              value: `${after}` as const,
              label: t(lockAfterWords[`${after}`]),
            }))}
            onChange={(value) =>
              void attempt(async () => {
                await setLockAfter(value === 'browser' ? value : (Number(value) as LockAfter), Date.now());
                return undefined;
              })
            }
          />
        </>
      )}
      {lock.by === 'passphrase' && policy?.longestAutoLock && (
        <p class="wk-muted">{t('managed_lockAfter_text')}</p>
      )}
      <ProtectionLabel by={lock.by} />
      {choosing && (
        <PassphraseDialog
          title={t('protection_passphrase_title')}
          text={t('protection_passphrase_warning')}
          submit={t('protection_passphrase_button')}
          onChosen={(passphrase, onProgress) => protectByPassphrase(passphrase, Date.now(), onProgress)}
          onClose={() => setChoosing(false)}
        />
      )}
    </SectionCard>
  );
}
