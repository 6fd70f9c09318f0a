/** The value is caught with no guide running, before the prompt can be closed; and when it cannot be, that is said. */
import { ByHand } from './harness/by-hand.ts';
import { breakStorage } from './harness/chromium/break-storage.ts';
import { openVault, reveal, vaultRow } from './harness/chromium/extension-pages.ts';
import { issuedToken } from './harness/replica.ts';
import { expect, test } from './harness/test.ts';

test('a token is saved without any guide, and its state follows what the page shows', async ({
  person,
  site,
  chromium,
  skin,
}) => {
  const hand = new ByHand(person.tab.page, skin);
  await hand.signIn();
  await hand.openApiTab();
  await hand.generate('Made by hand');
  await person.reads(/Saved.*Made by hand/);
  await expect(hand.prompt()).toBeVisible();
  await hand.closePrompt();

  const token = issuedToken(site, 'Made by hand');
  const vault = await openVault(chromium);
  const row = vaultRow(vault, 'Made by hand');
  await expect(row.getByText('Not activated', { exact: true })).toBeVisible();
  expect((await reveal(row)) === token.value, 'the vault holds the value the site issued').toBe(true);

  await person.tab.page.bringToFront();
  await hand.choose('Made by hand', 'Activate');
  await expect.poll(() => token.active).toBe(true);
  await vault.bringToFront();
  await expect(row.getByText('Active', { exact: true })).toBeVisible();
});

test('a token that cannot be stored is said so while its prompt is open, and saved by trying again', async ({
  person,
  site,
  chromium,
  skin,
}) => {
  const hand = new ByHand(person.tab.page, skin);
  await hand.signIn();
  await hand.openApiTab();
  const storage = await breakStorage(chromium);
  await hand.generate('On a full disk');
  await person.reads(/Not saved/);
  await expect(hand.prompt()).toBeVisible();
  const seen = await person.tab.look();
  expect(seen.announced).toContain('Not saved');
  expect(seen.text).not.toMatch(/Saved.*On a full disk/);

  await storage.mend();
  await person.press('Try again');
  await person.reads(/Saved.*On a full disk/);
  await expect(hand.prompt()).toBeVisible();
  const row = vaultRow(await openVault(chromium), 'On a full disk');
  const { value } = issuedToken(site, 'On a full disk');
  expect((await reveal(row)) === value, 'the vault holds the value the site issued').toBe(true);
});
