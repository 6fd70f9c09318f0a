import type { CredentialKind, CredentialState } from '../../domain/credential.ts';
import type { MessageKey } from '../../platform/i18n.ts';
import type { Tone } from '../../ui/state-badge.tsx';

/** How each state is said and shown. */
export const stateWords: Readonly<
  Record<CredentialState, { readonly text: MessageKey; readonly tone: Tone }>
> = {
  'not-activated': { text: 'state_notActivated', tone: 'warn' },
  active: { text: 'state_active', tone: 'good' },
  replaced: { text: 'state_replaced', tone: 'plain' },
  deactivated: { text: 'state_deactivated', tone: 'plain' },
  removed: { text: 'state_removed', tone: 'plain' },
  expired: { text: 'state_expired', tone: 'bad' },
};

/** What each kind is called. */
export const kindWords: Readonly<Record<CredentialKind, MessageKey>> = {
  'master-token': 'kind_masterToken',
  'api-key': 'kind_apiKey',
};
