import type { CredentialKind } from '../domain/credential.ts';
import { t } from '../platform/i18n.ts';

/** What a credential is called when its name is not known: its kind and the time it was caught. */
export function unnamed(kind: CredentialKind, now: number): string {
  const time = new Intl.DateTimeFormat(t('locale_tag'), { dateStyle: 'medium', timeStyle: 'short' }).format(
    now,
  );
  return t(kind === 'master-token' ? 'capture_unnamed_masterToken' : 'capture_unnamed_apiKey', time);
}
