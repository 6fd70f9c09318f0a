/**
 * Proves a master token against the API. Only extension pages import it: it opens the value. Every way to the call leads
 * through here, and so past the person's consent and the pace.
 */
import type { Credential } from '../domain/credential.ts';
import { afterEvent, type LifeCause } from '../domain/life.ts';
import { readMasterToken } from '../insidemaps/credential-shapes.ts';
import { isExtraHost, matchesOf } from '../insidemaps/site.ts';
import { tokensIn } from '../insidemaps/token-text.ts';
import { readPolicy } from '../managed/read-policy.ts';
import { oneAtATime } from '../platform/one-at-a-time.ts';
import { hasSiteAccess } from '../platform/site-access.ts';
import { updateCredential } from '../vault/credentials.ts';
import { mayVerify } from '../vault/may-verify.ts';
import { openCredential } from '../vault/open-credential.ts';
import { askSite } from './ask-site.ts';
import { paceItem } from './items.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { afterAsking, afterOutcome, mayAskAt } from './pace.ts';

/** What came of it; all but an `Outcome` without the site being asked. */
export type Verification =
  | Outcome
  | { readonly result: 'not-allowed' | 'managed-off' | 'no-access' | 'no-token' }
  /** Asked a moment ago, or the site is to be left alone; `until` in milliseconds since 1970. */
  | { readonly result: 'too-early'; readonly until: number };

/** What of it changes a credential. */
const causes: Partial<Record<Outcome['result'], LifeCause>> = { works: 'api-works', refused: 'api-refused' };

/**
 * Asks the site whether this master token works, if that may be asked now, and notes what was found out.
 * @throws VaultError when the value does not open
 */
export function verifyCredential(credential: Credential, signal: AbortSignal): Promise<Verification> {
  // Popup and vault may both be open, and one question at a time is enough for any site.
  return oneAtATime('verify', () => verifyNow(credential, signal), signal);
}

async function verifyNow({ id, organization, host }: Credential, signal: AbortSignal): Promise<Verification> {
  if (!(await readPolicy()).verification) return { result: 'managed-off' };
  if (!(await mayVerify())) return { result: 'not-allowed' };
  // A host that nobody here knows is sent nothing, whatever a backup says.
  if (host !== undefined && !isExtraHost(host)) return { result: 'no-access' };
  if (!(await hasSiteAccess(matchesOf(host)))) return { result: 'no-access' };
  const askedAt = Date.now();
  const until = mayAskAt(await paceItem.get(), id, askedAt);
  if (until > askedAt) return { result: 'too-early', until };

  const value = await openCredential(id);
  // What is kept under this name by mistake goes nowhere.
  if (tokensIn(value)[0] !== value) return { result: 'no-token' };
  const owner = readMasterToken(value)?.organizationId;
  if (owner && organization.id && owner !== organization.id) return { result: 'wrong-organization' };
  if (!navigator.onLine) return { result: 'unreachable' };

  // Before the call: a page that is closed meanwhile has asked.
  await paceItem.update((pace) => afterAsking(pace, id, askedAt));
  const answer = await askSite(value, signal, host);
  const now = Date.now();
  const outcome = outcomeOf(answer, now);
  await paceItem.update((pace) => afterOutcome(pace, id, outcome, now));
  const cause = causes[outcome.result];
  if (cause) await updateCredential(id, (credential) => afterEvent(credential, { at: now, cause }));
  return outcome;
}
