import type { CredentialKind } from '../../domain/credential.ts';
import type { MessageKey } from '../../platform/i18n.ts';

/** What leads to a new credential in place of one that ends: the title of its guide. */
export const renewWords: Readonly<Record<CredentialKind, MessageKey>> = {
  'master-token': 'guide_replaceMasterToken_title',
  'api-key': 'guide_createApiKey_title',
};
