import type { Credential } from '../../domain/credential.ts';
import { stateAt } from '../../domain/life.ts';
import { formatDate } from '../../platform/format.ts';
import { t } from '../../platform/i18n.ts';
import { kindWords } from './state-words.ts';

/** What is known of a credential besides its name and state. */
export function CredentialFacts({
  credential,
  now,
}: {
  readonly credential: Credential;
  readonly now: number;
}) {
  const { kind, organization, host, capturedAt, verifiedAt, expiresAt } = credential;
  const owner = organization.name ?? organization.id;
  return (
    <p class="vault-facts">
      <span>{t(kindWords[kind])}</span>
      {owner && <bdi>{owner}</bdi>}
      {host && <bdi>{host}</bdi>}
      <span>{t('vault_row_saved', formatDate(capturedAt))}</span>
      {verifiedAt !== undefined && <span>{t('vault_row_verified', formatDate(verifiedAt))}</span>}
      {expiresAt !== undefined && (
        <span>
          {t(
            stateAt(credential, now) === 'expired' ? 'vault_row_ended' : 'vault_row_expires',
            formatDate(expiresAt),
          )}
        </span>
      )}
    </p>
  );
}
