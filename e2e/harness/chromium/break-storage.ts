import type { Chromium } from './launch.ts';

/** Leaves the extension no room to store anything, as a full disk does, until it is mended. */
export async function breakStorage({ context, origin }: Chromium): Promise<{ mend(): Promise<void> }> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const override = (quota: { quotaSize?: number }) =>
    cdp.send('Storage.overrideQuotaForOrigin', { origin: origin.slice(0, -1), ...quota });
  await override({ quotaSize: 0 });
  return {
    async mend() {
      await override({});
      await page.close();
    },
  };
}
