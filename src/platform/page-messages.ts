/** Requests to the background, seen from the page side. */
import type { PageNotices, PageRequests } from '../domain/messages.ts';
import { pageBrowser } from './page.ts';

/** False once the extension was updated, reloaded or removed: this script is then an orphan and can reach nobody. */
export function isConnected(): boolean {
  return pageBrowser.runtime?.id !== undefined;
}

/**
 * Sends one request.
 * @throws Error when the extension was updated, or its worker died under the request; asking again may help unless
 * `isConnected()` is false.
 */
export async function ask<Name extends keyof PageRequests>(
  name: Name,
  ...message: Parameters<PageRequests[Name]>
): Promise<ReturnType<PageRequests[Name]>> {
  const reply: unknown = await pageBrowser.runtime.sendMessage({ waykey: name, body: message[0] });
  // A worker that is killed early makes sendMessage resolve with undefined.
  if (typeof reply !== 'object' || reply === null || !('value' in reply)) throw new Error('No answer.');
  return reply.value as ReturnType<PageRequests[Name]>;
}

/** Calls `listener` for each notice of that name until `signal` aborts. */
export function onNotice<Name extends keyof PageNotices>(
  name: Name,
  listener: (body: PageNotices[Name]) => void,
  signal: AbortSignal,
): void {
  const receive = (raw: unknown): undefined => {
    const notice = raw as { waykey?: unknown; body?: unknown } | null;
    if (notice?.waykey === name) listener(notice.body as PageNotices[Name]);
    return undefined;
  };
  pageBrowser.runtime.onMessage.addListener(receive);
  signal.addEventListener('abort', () => {
    if (isConnected()) pageBrowser.runtime.onMessage.removeListener(receive);
  });
}
