/** The test function of the Chromium journeys: a replica, a browser with the extension, and a person before it. */
import { test as base } from '@playwright/test';
import { type Site, type SkinName, startSite } from '../site/server.ts';
import { ChromiumTab } from './chromium/chromium-tab.ts';
import { type Chromium, launchChromium } from './chromium/launch.ts';
import { Person } from './person.ts';
import { siteHome } from './replica.ts';

export interface Options {
  /** The front end of the replica. */
  readonly skin: SkinName;
  /** How far the site's clock is ahead of ours, in milliseconds. */
  readonly siteClock: number;
}

interface Fixtures {
  readonly site: Site;
  readonly chromium: Chromium;
  /** Sits before the site's home page, signed out. */
  readonly person: Person & { readonly tab: ChromiumTab };
}

export { expect } from '@playwright/test';

export const test = base.extend<Options & Fixtures>({
  skin: ['angularjs', { option: true }],
  siteClock: [0, { option: true }],
  site: async ({ skin, siteClock }, use) => {
    const site = await startSite({ skin, now: () => Date.now() + siteClock });
    await use(site);
    await site.close();
  },
  chromium: async ({ site }, use) => {
    const chromium = await launchChromium({ site });
    await use(chromium);
    await chromium.close();
  },
  person: async ({ chromium }, use, info) => {
    const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
    const tab = await ChromiumTab.of(page);
    await tab.goto(siteHome);
    await use(Object.assign(new Person(tab), { tab }));
    if (info.status !== info.expectedStatus && !page.isClosed()) {
      await tab.screenshot(info.outputPath('last-seen.png')).catch(() => undefined);
    }
  },
});
