import type { CredentialState } from '../../domain/credential.ts';
import type { MessageKey } from '../../platform/i18n.ts';
import type { Tone } from '../../ui/state-badge.tsx';
import type { Verification } from '../verify-credential.ts';

/** What happened, and what to do next. */
export interface OutcomeWords {
  readonly tone: Tone;
  readonly said: MessageKey;
  readonly next?: MessageKey | undefined;
}

/** The words for what came of verifying a token that was in the state `before`; none where a question follows instead. */
export function outcomeWords(verification: Verification, before: CredentialState): OutcomeWords | undefined {
  switch (verification.result) {
    case 'not-allowed':
      return undefined;
    case 'managed-off':
      return { tone: 'plain', said: 'managed_verify_text' };
    case 'works':
      return { tone: 'good', said: 'verify_works_text' };
    case 'refused':
      return refusedWords(before);
    case 'wrong-organization':
      return { tone: 'bad', said: 'verify_organization_text', next: 'verify_organization_next' };
    case 'no-token':
      return { tone: 'bad', said: 'verify_noToken_text', next: 'verify_noToken_next' };
    case 'no-access':
      return { tone: 'warn', said: 'verify_noAccess_text', next: 'verify_noAccess_next' };
    case 'unreachable':
      return { tone: 'warn', said: 'verify_unreachable_text', next: 'verify_unreachable_next' };
    case 'no-answer':
      return { tone: 'warn', said: 'verify_noAnswer_text', next: 'verify_trouble_next' };
    case 'site-error':
      return { tone: 'warn', said: 'verify_siteError_text', next: 'verify_trouble_next' };
    case 'slow-down':
      return { tone: 'warn', said: 'verify_slowDown_text', next: 'verify_trouble_next' };
    case 'too-early':
      return { tone: 'plain', said: 'verify_tooEarly_text' };
  }
}

function refusedWords(before: CredentialState): OutcomeWords {
  switch (before) {
    case 'not-activated':
      return { tone: 'warn', said: 'verify_refusedYet_text', next: 'verify_refusedYet_next' };
    case 'active':
      return { tone: 'bad', said: 'verify_refused_text', next: 'verify_refused_next' };
    case 'expired':
      return { tone: 'warn', said: 'verify_refused_text', next: 'verify_refusedExpired_next' };
    default:
      return { tone: 'plain', said: 'verify_refused_text', next: 'verify_refusedOver_next' };
  }
}
