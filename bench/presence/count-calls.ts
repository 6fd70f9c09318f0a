/** How often a page's events, timers and changes call into the extension. */
import { setTimeout as delay } from 'node:timers/promises';
import { traced } from '../lab/trace.ts';
import type { Side } from '../lab/two-browsers.ts';

/** Calls within `seconds`, while the page inserts an element so many times a second. */
export async function countCalls({ page }: Side, seconds: number, changesPerSecond: number): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  const events = await traced(cdp, async () => {
    await page.evaluate((rate) => adminPage.insert(rate), changesPerSecond);
    await delay(seconds * 1000);
    await page.evaluate(() => adminPage.insert(0));
  });
  await cdp.detach();
  return events.filter(
    ({ name, args }) => name === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension://'),
  ).length;
}
