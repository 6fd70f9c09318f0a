import { type Cdp, CdpError } from './cdp.ts';

/** A page in a tab of its own. */
export interface OpenPage {
  readonly targetId: string;
  readonly session: string;
}

/** Opens a page. It is navigated only once we are attached: what is asked of a page that is just leaving is never answered. */
export async function openPage(cdp: Cdp, url: string): Promise<OpenPage> {
  const { targetId } = await cdp.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
  const attached = await cdp.send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  const { errorText } = await cdp.send<{ errorText?: string }>('Page.navigate', { url }, attached.sessionId);
  if (errorText) throw new CdpError(errorText);
  return { targetId, session: attached.sessionId };
}
