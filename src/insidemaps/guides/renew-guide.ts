import type { CredentialKind } from '../../domain/credential.ts';
import type { GuideId } from '../../domain/run.ts';

/** The guide that leads to a new credential in place of one that ends. */
export const renewGuide: Readonly<Record<CredentialKind, GuideId>> = {
  'master-token': 'replace-master-token',
  'api-key': 'create-api-key',
};
