/** The extension is updated or taken away while a page of the site is open. */
import { ByHand } from './harness/by-hand.ts';
import { breakStorage } from './harness/chromium/break-storage.ts';
import { openVault, reveal, vaultRow } from './harness/chromium/extension-pages.ts';
import { reloadExtension, setEnabled } from './harness/chromium/extension-settings.ts';
import { followCard } from './harness/follow-card.ts';
import { administrator, issuedToken } from './harness/replica.ts';
import { expect, test } from './harness/test.ts';

const title = 'Generate a master token';

test('after an update the guide goes on in the open page', { tag: '@rare' }, async ({
  person,
  site,
  chromium,
  skin,
}) => {
  const hand = new ByHand(person.tab.page, skin);
  const does = administrator('Through an update');
  await hand.signIn();
  await hand.openApiTab();
  await person.press(title);
  await person.waitForStep('generate');
  await reloadExtension(chromium);
  await person.tab.page.bringToFront();
  await followCard(person, { ...does, stopAt: 'activate' });
  await person.reads(/Saved.*Through an update/);
  expect(await person.tab.page.locator('waykey-overlay').count()).toBe(1);
  await reloadExtension(chromium);
  await person.tab.page.bringToFront();
  await followCard(person, does);
  const row = vaultRow(await openVault(chromium), 'Through an update');
  const { value } = issuedToken(site, 'Through an update');
  expect((await reveal(row)) === value, 'the vault holds the value the site issued').toBe(true);
});

test('a value that could not be saved is saved by the update that comes while it is shown', {
  tag: '@rare',
}, async ({ person, site, chromium, skin }) => {
  const hand = new ByHand(person.tab.page, skin);
  await hand.signIn();
  await hand.openApiTab();
  await breakStorage(chromium);
  await hand.generate('At the last moment');
  await person.reads(/Not saved/);
  await reloadExtension(chromium);
  await person.tab.page.bringToFront();
  await person.reads(/Saved/);
  expect((await person.tab.look()).text).not.toContain('Not saved');
  const vault = await openVault(chromium);
  const { value } = issuedToken(site, 'At the last moment');
  const row = vault.getByRole('listitem').or(vault.getByRole('row')).first();
  expect((await reveal(row)) === value, 'the vault holds the value the site issued').toBe(true);
});

test('taken away, it leaves the page, or warns while a value is not saved', async ({
  person,
  chromium,
  skin,
}) => {
  const { page } = person.tab;
  const hand = new ByHand(page, skin);
  await person.overlayButton('Waykey');
  await setEnabled(chromium, false);
  await page.bringToFront();
  // It is an orphan now, and finds out with the person's next move.
  await page.mouse.click(5, 400);
  await expect(page.locator('waykey-overlay')).toHaveCount(0);

  await setEnabled(chromium, true);
  await page.bringToFront();
  await hand.signIn();
  await hand.openApiTab();
  await breakStorage(chromium);
  await hand.generate('In vain');
  await person.reads(/Not saved/);
  await setEnabled(chromium, false);
  await page.bringToFront();
  await person.reads(/Not saved.*Waykey was updated.*Copy the token yourself now/);
  await expect(hand.prompt()).toBeVisible();
});
