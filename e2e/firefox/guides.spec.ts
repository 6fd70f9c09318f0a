/** Guides in Firefox: a token is made and activated, replaced, and users are invited; the vault holds what the site issued. */
import { expect, test } from '@playwright/test';
import { followCard } from '../harness/follow-card.ts';
import { Person } from '../harness/person.ts';
import { administration, administrator, issuedToken, siteHome } from '../harness/replica.ts';
import { wayOf } from '../harness/ways.ts';
import { startSite } from '../site/server.ts';
import { openVault, reveal, rowReads } from './extension-pages.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { launchFirefox } from './launch.ts';

test('the card leads to an active token in the vault, to its replacement, and to invitations', async () => {
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
    const first = token.value;
    expect((await reveal(vault, 'Made in Firefox')) === first, 'the vault holds what was issued').toBe(true);

    await tab.page.bringToFront();
    await person.press('Close guide');
    await person.startGuide('Replace a master token');
    await followCard(person, administrator(''));
    const { value } = issuedToken(site, 'Made in Firefox');
    expect(value === first, 'the site issued another value').toBe(false);
    await vault.bringToFront();
    await rowReads(vault, 'Made in Firefox', /Replaced/);

    await tab.page.bringToFront();
    await person.press('Close guide');
    const invite = wayOf('invite-users');
    await person.startGuide(invite.title);
    await followCard(person, invite.follow());
    const [, organization] = administration(site.model);
    expect(site.model.invitations.ofOrganization(organization)).toHaveLength(2);
  } finally {
    await firefox.close();
    await site.close();
  }
});
