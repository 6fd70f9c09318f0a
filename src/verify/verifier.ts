/** Verifying in one page of the extension: on the person's word, and by itself for what waits. */
import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import type { Credential, CredentialState, RecordId } from '../domain/credential.ts';
import { stateAt } from '../domain/life.ts';
import type { MessageKey } from '../platform/i18n.ts';
import { failureWords } from '../vault/ui/failure-words.ts';
import { keepVerifying } from './keep-verifying.ts';
import type { Verification } from './verify-credential.ts';

/** What is known of verifying one credential in this page. */
export type VerifyState =
  | { readonly status: 'busy' }
  | ({ readonly status: 'answered' } & Answered)
  | { readonly status: 'failed'; readonly reason: MessageKey };

interface Answered {
  readonly verification: Verification;
  /** The state it was in when it was asked about. */
  readonly before: CredentialState;
  /** That was a moment ago; before this, in milliseconds since 1970, it is not asked again. */
  readonly until?: number | undefined;
}

export interface Verifier {
  readonly states: ReadonlySignal<ReadonlyMap<RecordId, VerifyState>>;
  /** Because the person asked; undefined when it failed. */
  verify(credential: Credential): Promise<Verification | undefined>;
}

/** The verifier of a page, which runs until `signal` aborts. */
export function startVerifier(signal: AbortSignal): Verifier {
  const states = signalOf<ReadonlyMap<RecordId, VerifyState>>(new Map());
  const note = (id: RecordId, state: VerifyState) => {
    states.value = new Map(states.value).set(id, state);
  };
  const last = new Map<RecordId, Answered>();
  const ask = async (credential: Credential, byItself: boolean) => {
    const before = stateAt(credential, Date.now());
    try {
      // Only here: a popup that just opens does not load what opens values.
      const { verifyCredential } = await import('./verify-credential.ts');
      const verification = await verifyCredential(credential, signal);
      const answered = { verification, before };
      if (verification.result !== 'too-early') last.set(credential.id, answered);
      if (byItself && !isNews(verification, before)) return verification;
      const until = verification.result === 'too-early' ? verification.until : undefined;
      // What was found out by itself just before the person asked is their answer.
      note(credential.id, { status: 'answered', ...(last.get(credential.id) ?? answered), until });
      return verification;
    } catch (failure) {
      if (!byItself && !signal.aborted)
        note(credential.id, { status: 'failed', reason: failureWords(failure) });
      return undefined;
    }
  };
  keepVerifying((credential) => ask(credential, true), signal);
  return {
    states,
    verify(credential) {
      note(credential.id, { status: 'busy' });
      return ask(credential, false);
    },
  };
}

/** Whether what was found out by itself is worth saying: that a token waits is said already, and trouble passes. */
function isNews({ result }: Verification, before: CredentialState): boolean {
  if (result === 'refused') return before === 'active';
  return result === 'works' || result === 'wrong-organization' || result === 'no-token';
}
