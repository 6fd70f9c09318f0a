/** Without any guide in Firefox: a value that only the browser's own box shows is in the vault before the box is closed. */
import { expect, test } from '@playwright/test';
import type { Dialog, Page } from 'puppeteer-core';
import { followCard } from '../harness/follow-card.ts';
import { Person } from '../harness/person.ts';
import { until } from '../harness/poll.ts';
import { administrator, issuedToken, siteHome } from '../harness/replica.ts';
import { middle } from '../harness/tab.ts';
import { startSite } from '../site/server.ts';
import { openVault, reveal, rowReads } from './extension-pages.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { launchFirefox } from './launch.ts';

/** The box that opens next; the page stands still until it is answered. */
const nextBox = (page: Page): Promise<Dialog> =>
  new Promise((resolve) => {
    page.once('dialog', resolve);
  });

test('a token in a box of the browser is in the vault while the box is open, and then said to be', async () => {
  const site = await startSite({ skin: 'prompt' });
  const firefox = await launchFirefox(site);
  try {
    const tab = await FirefoxTab.open(firefox.browser);
    const { page } = tab;
    const person = new Person(tab);
    await tab.goto(siteHome);
    await person.startGuide('Generate a master token');
    await followCard(person, { ...administrator('In a box'), stopAt: 'generate' });
    await person.clickSpotlight();
    const words = { text: 'Generate token' };
    await until('the menu', () => tab.find(words));
    await person.press('Close guide');
    const vault = await openVault(firefox);
    await page.bringToFront();

    const asking = nextBox(page);
    const item = await until('Generate token', () => tab.find(words));
    // What opens a box is done only when the box is closed.
    const clicked = tab.click(middle(item));
    const question = await asking;
    const showing = nextBox(page);
    const answered = question.accept('In a box');
    const box = await showing;

    await rowReads(vault, 'In a box', /Not activated/);
    const { value } = issuedToken(site, 'In a box');
    expect((await reveal(vault, 'In a box')) === value, 'the vault holds what was issued').toBe(true);
    await box.accept();
    await Promise.all([clicked, answered]);
    await page.bringToFront();
    await person.reads(/Saved.*In a box/);
  } finally {
    await firefox.close();
    await site.close();
  }
});
