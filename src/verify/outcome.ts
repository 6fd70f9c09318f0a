/** What an answer of the site means for a master token. Pure. */
import { retryAfterMs } from './retry-after.ts';

/** What the site answered: of the body only what kind it is. */
export type Answer =
  | {
      readonly status: number;
      /** `session`: a session token was handed out; `json`: the API said something else; `other`: it was not the API. */
      readonly body: 'session' | 'json' | 'other';
      readonly retryAfter?: string | undefined;
    }
  | 'none in time'
  | 'unreachable';

/** What was found out. */
export type Outcome =
  | { readonly result: 'works' }
  /** Not active, or replaced, or ended: the API does not tell which. */
  | { readonly result: 'refused' }
  /** The token is known, but not for what it was used for; or it is another organization's than it was saved for. */
  | { readonly result: 'wrong-organization' }
  | { readonly result: 'unreachable' }
  | { readonly result: 'no-answer' }
  /** `wait`: for how long the site asks to be left alone, in milliseconds. */
  | { readonly result: 'site-error' | 'slow-down'; readonly wait?: number | undefined };

/** The outcome of an answer that came at `now`. */
export function outcomeOf(answer: Answer, now: number): Outcome {
  if (answer === 'unreachable') return { result: 'unreachable' };
  if (answer === 'none in time') return { result: 'no-answer' };
  const { status, body } = answer;
  const wait = retryAfterMs(answer.retryAfter, now);
  if (status === 200 && body === 'session') return { result: 'works' };
  if (status === 401) return { result: 'refused' };
  // In words of its own only the API itself refuses an organization; a page that says 403 stands before it.
  if (status === 403 && body !== 'other') return { result: 'wrong-organization' };
  if (status === 429) return { result: 'slow-down', wait };
  return { result: 'site-error', wait };
}
