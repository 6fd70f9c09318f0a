import { usePolicy } from '../../managed/ui/use-policy.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { VaultLock } from '../protection/vault-lock.ts';
import { useVaultActions } from './vault-actions.ts';

/** Asks for a passphrase where the organization wants one; the vault saves and opens meanwhile as before. */
export function PassphraseWantedNotice({ lock }: { readonly lock: VaultLock }) {
  const policy = usePolicy();
  const { openOptions } = useVaultActions();
  if (!policy?.protectionRequired || lock.by !== 'device') return null;
  return (
    <Notice tone="warn" actions={<Button onClick={openOptions}>{t('managed_protection_button')}</Button>}>
      {t('managed_protection_text')}
    </Notice>
  );
}
