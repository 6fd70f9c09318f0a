/** What happens to a browser between two days: it is closed or killed, and opened again with the same profile. */
import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Person } from '../person.ts';
import { siteHome } from '../replica.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { type Chromium, launchChromium, type SiteAddress } from './launch.ts';

/** Kills the browser without a word of warning, as a power cut does. Its profile's lock names its process. */
export async function killChromium({ context, profile }: Chromium): Promise<void> {
  const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
  const closed = context.waitForEvent('close');
  process.kill(pid, 'SIGKILL');
  await closed;
}

/** Opens the profile of a browser that is gone once more, for as long as `use` takes. */
export async function withProfileOf(
  { profile }: Chromium,
  site: SiteAddress,
  use: (chromium: Chromium, person: Person & { readonly tab: ChromiumTab }) => Promise<void>,
): Promise<void> {
  const chromium = await launchChromium({ site, profile });
  try {
    const page = await chromium.context.newPage();
    const tab = await ChromiumTab.of(page);
    await tab.goto(siteHome);
    await use(chromium, Object.assign(new Person(tab), { tab }));
  } finally {
    await chromium.close();
  }
}
