import type { Browser } from './browser.ts';
import { openPage } from './open-page.ts';

/** Evaluates on a page of the extension: how a test does damage, never how it uses Waykey. @throws CdpError */
export async function onExtensionPage({ cdp, origin }: Browser, expression: string): Promise<unknown> {
  const url = `${origin}src/entries/options/index.html`;
  const { targetId, session: sessionId } = await openPage(cdp, url);
  try {
    const options = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await cdp.send<{
      result: { value: unknown };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', options, sessionId);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await cdp.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }
}
