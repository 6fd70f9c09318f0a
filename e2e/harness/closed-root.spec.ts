/** A control for everything else here: the harness does see into a closed root, and a page does not. */
import { expect, test } from '@playwright/test';
import { ChromiumTab } from './chromium/chromium-tab.ts';
import { launchChromium } from './chromium/launch.ts';
import { closedPage } from './closed-page.ts';
import { seesIntoClosedRoot } from './closed-root-control.ts';
import { Person } from './person.ts';

test('sees card, spotlight, buttons and announcements in a closed root, and uses them', async () => {
  const chromium = await launchChromium({ extension: false });
  try {
    const page = await chromium.context.newPage();
    const person = new Person(await ChromiumTab.of(page));
    expect((await person.tab.look()).card).toBeUndefined();
    await page.setContent(closedPage);

    const target = await page.locator('#target').boundingBox();
    if (!target) throw new Error('The page shows no target.');
    await seesIntoClosedRoot(person, target);

    await expect(page.locator('#pressed')).toHaveText('next true');
    expect(await page.evaluate(() => document.querySelector('waykey-overlay')?.shadowRoot)).toBeNull();
    expect(await page.locator('[data-waykey]').count()).toBe(0);
  } finally {
    await chromium.close();
  }
});
