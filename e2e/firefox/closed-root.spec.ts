/** The control for the Firefox journeys: the harness sees into a closed root there too. */
import { expect, test } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { closedPage } from '../harness/closed-page.ts';
import { seesIntoClosedRoot } from '../harness/closed-root-control.ts';
import { findFirefox } from '../harness/find-browser.ts';
import { Person } from '../harness/person.ts';
import { FirefoxTab } from './firefox-tab.ts';

test('sees into a closed root of a page in Firefox', async () => {
  const executablePath = await findFirefox();
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  try {
    const tab = await FirefoxTab.open(browser);
    expect((await tab.look()).card).toBeUndefined();
    await tab.page.setContent(closedPage);
    const target = await (await tab.page.$('#target'))?.boundingBox();
    if (!target) throw new Error('The page shows no target.');
    await seesIntoClosedRoot(new Person(tab), target);
    expect(await tab.page.$eval('#pressed', (element) => element.textContent)).toBe('next true');
  } finally {
    await browser.close();
  }
});
