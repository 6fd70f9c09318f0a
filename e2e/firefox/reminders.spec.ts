/** What a person is told in Firefox: that the site cannot be seen, and by a notification that a token waits. */
import { expect, test } from '@playwright/test';
import { followCard } from '../harness/follow-card.ts';
import { Person } from '../harness/person.ts';
import { until } from '../harness/poll.ts';
import { administrator, siteHome } from '../harness/replica.ts';
import { startSite } from '../site/server.ts';
import { browserWindows, inBrowserWindow } from './browser-scope.ts';
import { clickButton, openVault, rowReads } from './extension-pages.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { launchFirefox } from './launch.ts';
import { badge, moveClock, setSiteAccess } from './settings.ts';

const name = 'Waits in Firefox';
const alertWindow = 'chrome://global/content/alerts/alert.xhtml';

test('without access it says so and asks for it back; a token that waits is notified of, and a click leads to it', async () => {
  const site = await startSite({ skin: 'angularjs' });
  const firefox = await launchFirefox(site);
  const { browser, origin, manifest } = firefox;
  try {
    const tab = await FirefoxTab.open(browser);
    const person = new Person(tab);
    await tab.goto(siteHome);
    await person.overlayButton('Waykey');

    await setSiteAccess(firefox, false);
    await tab.page.reload();
    const popup = await FirefoxTab.open(browser);
    await popup.goto(origin + manifest.action.default_popup);
    const says = (text: string) =>
      popup.page.evaluate((words) => document.body.textContent.includes(words), text);
    await until('the popup saying so', () => says('does not let Waykey see InsideMaps'));
    await until('the badge saying so', async () => (await badge(popup.page)) === '!');
    await tab.page.bringToFront();
    expect((await tab.look()).buttons).toEqual([]);
    await popup.page.bringToFront();
    await clickButton(popup.page, 'Allow InsideMaps');
    await until('the popup content', async () => !(await says('does not let Waykey see InsideMaps')));
    await until('an empty badge', async () => (await badge(popup.page)) === '');

    await tab.page.bringToFront();
    await moveClock(popup.page, -10 * 60_000);
    await person.startGuide('Generate a master token');
    await followCard(person, { ...administrator(name), stopAt: 'activate' });
    const vault = await openVault(firefox);
    await rowReads(vault, name, /Not activated/);
    await clickButton(vault, 'Remind me with a notification', name);
    await until('the button gone', async () => !(await rowReads(vault, name, /Later/)).includes('Remind me'));
    expect(await browserWindows(browser, alertWindow)).toEqual([]);
    await moveClock(popup.page, 0);

    const [shown] = await until('a notification', async () => {
      const windows = await browserWindows(browser, alertWindow);
      return windows.length > 0 && windows;
    });
    // The window is there before its words are.
    await until('the notification naming the token', async () =>
      (await inBrowserWindow(browser, shown as string, () => document.documentElement.textContent))?.includes(
        name,
      ),
    );
    await inBrowserWindow(browser, shown as string, () => document.getElementById('alertBox')?.click());
    await until('the vault at that credential', () => new URL(vault.url()).hash.length > 10);
    await rowReads(vault, name, /Activate now/);
  } finally {
    await firefox.close();
    await site.close();
  }
});
