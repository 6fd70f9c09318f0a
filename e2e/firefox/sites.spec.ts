/** In Firefox, too, a test site is guided and saved from once the person allowed it in the options, and no longer when not. */
import { expect, test } from '@playwright/test';
import { followCard } from '../harness/follow-card.ts';
import { Person } from '../harness/person.ts';
import { never, until } from '../harness/poll.ts';
import { administrator } from '../harness/replica.ts';
import { startSite } from '../site/server.ts';
import { fillIn, openOptions, openVault, rowReads } from './extension-pages.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { launchFirefox } from './launch.ts';

const stage = 'https://stage.insidemaps.com/';
const name = 'On the test site';

test('a test site is guided and saved from once it is allowed', { tag: '@rare' }, async () => {
  const site = await startSite({ skin: 'angularjs' });
  const firefox = await launchFirefox(site);
  try {
    const tab = await FirefoxTab.open(firefox.browser);
    const person = new Person(tab);
    await tab.goto(stage);
    const isThere = async () => (await tab.look()).buttons.length > 0;
    await never('the launcher on a site that was not allowed', 2, isThere);

    const options = await openOptions(firefox);
    await fillIn(options, 'stage.insidemaps.com');
    await until('the switch on', () =>
      options.evaluate(() =>
        [...document.querySelectorAll('input')].some(
          ({ checked, labels }) => checked && labels?.[0]?.textContent.includes('stage.'),
        ),
      ),
    );
    await tab.page.bringToFront();
    // The background hears of it a moment later.
    await until('the launcher', async () => {
      await tab.goto(stage);
      return person.sees('the launcher', ({ buttons }) => buttons.length > 0, 2).catch(() => false);
    });
    await person.startGuide('Generate a master token');
    await followCard(person, { ...administrator(name), stopAt: 'activate' });
    const vault = await openVault(firefox);
    expect(await rowReads(vault, name, /Not activated/)).toContain('stage.insidemaps.com');

    await options.bringToFront();
    await fillIn(options, 'stage.insidemaps.com');
    await tab.page.bringToFront();
    await tab.goto(stage);
    await never('the launcher on a site that was taken back', 2, isThere);
  } finally {
    await firefox.close();
    await site.close();
  }
});
