/** The one call Waykey makes to the site by itself. What is read of the answer is whether there is one, never what it says. */
import { type ExtraHost, sessionTokenAddress } from '../insidemaps/site.ts';
import type { Answer } from './outcome.ts';

/** How long the whole answer may take, in milliseconds. */
export const patience = 10_000;

/** An answer longer than this, in bytes, is none of the API's; the rest of it is not read. */
const longest = 64 * 1024;

/** Asks the host that issued a master token whether it works. Never throws: whatever happens is an answer. */
export async function askSite(masterToken: string, signal: AbortSignal, host?: ExtraHost): Promise<Answer> {
  const inTime = AbortSignal.timeout(patience);
  try {
    const response = await fetch(sessionTokenAddress(host), {
      headers: { accept: 'application/json', authorization: `Bearer ${masterToken}` },
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, inTime]),
    });
    // A redirect is not followed, and not told from where to where.
    if (response.type === 'opaqueredirect') return { status: 302, body: 'other' };
    return {
      status: response.status,
      body: kindOf(await textOf(response)),
      retryAfter: response.headers.get('retry-after') ?? undefined,
    };
  } catch {
    return inTime.aborted ? 'none in time' : 'unreachable';
  }
}

/** The text, or nothing when it is too long. */
async function textOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    length += value.length;
    if (length > longest) {
      void reader.cancel();
      return '';
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Whether it is the API that speaks, and whether it hands out something. The session token itself is dropped here. */
function kindOf(text: string): 'session' | 'json' | 'other' {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer !== 'object' || answer === null) return 'other';
    const data = 'data' in answer ? answer.data : undefined;
    return typeof data === 'string' && data !== '' ? 'session' : 'json';
  } catch {
    return 'other';
  }
}
