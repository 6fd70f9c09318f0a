/** The first journey in Firefox: overlay shown, token captured, opened in the vault, active. */
import { expect, test } from '@playwright/test';
import { followCard } from '../harness/follow-card.ts';
import { Person } from '../harness/person.ts';
import { administrator, issuedToken, siteHome } from '../harness/replica.ts';
import { startSite } from '../site/server.ts';
import { openVault, reveal, rowReads } from './extension-pages.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { launchFirefox } from './launch.ts';

test('the card leads to an active token in the vault', async () => {
  const site = await startSite({ skin: 'angularjs' });
  const firefox = await launchFirefox(site);
  try {
    const tab = await FirefoxTab.open(firefox.browser);
    const person = new Person(tab);
    await tab.goto(siteHome);
    await person.startGuide('Generate a master token');
    const does = administrator('Made in Firefox');
    await followCard(person, { ...does, stopAt: 'save-token' });
    await person.reads(/Saved.*Made in Firefox/);
    await followCard(person, does);

    const token = issuedToken(site, 'Made in Firefox');
    expect(token.active).toBe(true);
    const vault = await openVault(firefox);
    await rowReads(vault, 'Made in Firefox', /Active/);
    expect((await reveal(vault, 'Made in Firefox')) === token.value, 'the vault holds what was issued').toBe(
      true,
    );
  } finally {
    await firefox.close();
    await site.close();
  }
});
