/** The browser's own boxes freeze the page: the value is in the vault while its box is still open. */
import type { Dialog, Page } from 'playwright';
import { ByHand } from '../harness/by-hand.ts';
import { breakStorage } from '../harness/chromium/break-storage.ts';
import { openVault, reveal, vaultRow } from '../harness/chromium/extension-pages.ts';
import { badge, reloadExtension } from '../harness/chromium/extension-settings.ts';
import { issuedKey, issuedToken } from '../harness/replica.ts';
import { expect, test } from '../harness/test.ts';

test.use({ skin: 'prompt' });

/** The box that opens next; the page stands still until it is answered. */
const nextBox = (page: Page): Promise<Dialog> => page.waitForEvent('dialog');

test('a token is in the vault before its box is closed, and then said to be', async ({
  person,
  site,
  chromium,
}) => {
  const { page } = person.tab;
  const hand = new ByHand(page, 'prompt');
  await hand.signIn();
  await hand.openApiTab();
  const vault = await openVault(chromium);
  await page.bringToFront();

  const asking = nextBox(page);
  const asked = hand.startGenerating();
  const question = await asking;
  const showing = nextBox(page);
  await question.accept('Made in a box');
  await asked;
  const box = await showing;

  const row = vaultRow(vault, 'Made in a box');
  await expect(row).toBeVisible();
  await expect.poll(() => badge(vault), 'the badge, while the box is open').toBe('1');
  expect(
    (await reveal(row)) === issuedToken(site, 'Made in a box').value,
    'the vault holds the value the site issued',
  ).toBe(true);
  await box.accept();
  await person.reads(/Saved.*Made in a box/);
});

test('so is one that a page shows which was open while Waykey was updated', { tag: '@rare' }, async ({
  person,
  site,
  chromium,
}) => {
  const { page } = person.tab;
  const hand = new ByHand(page, 'prompt');
  await hand.signIn();
  await hand.openApiTab();
  await reloadExtension(chromium);
  await page.bringToFront();
  await person.overlayButton('Waykey');
  const vault = await openVault(chromium);
  await page.bringToFront();

  const asking = nextBox(page);
  const asked = hand.startGenerating();
  const question = await asking;
  const showing = nextBox(page);
  await question.accept('After an update');
  await asked;
  const box = await showing;
  const row = vaultRow(vault, 'After an update');
  await expect(row).toBeVisible();
  expect(
    (await reveal(row)) === issuedToken(site, 'After an update').value,
    'the vault holds the value the site issued',
  ).toBe(true);
  await box.accept();
  await person.reads(/Saved.*After an update/);
});

test('what only the page side has left is warned of for longer than an update takes', {
  tag: '@rare',
}, async ({ person, chromium }) => {
  const { page } = person.tab;
  const hand = new ByHand(page, 'prompt');
  await hand.signIn();
  await hand.openApiTab();
  const vault = await openVault(chromium);
  await page.bringToFront();
  await breakStorage(chromium);
  const asking = nextBox(page);
  const asked = hand.startGenerating();
  const question = await asking;
  const showing = nextBox(page);
  await question.accept('In vain');
  await asked;
  const box = await showing;
  await expect.poll(() => badge(vault), 'the badge, while the box is open').toBe('!');
  await box.accept();
  await person.reads(/Not saved/);
  await reloadExtension(chromium);
  await page.bringToFront();
  // The new one has come, and the old one is still there.
  await expect(page.locator('waykey-overlay')).toHaveCount(2);
  await person.reads(/Not saved.*Waykey was updated/);
});

test('so is an API key', { tag: '@rare' }, async ({ person, site, chromium }) => {
  const { page } = person.tab;
  const hand = new ByHand(page, 'prompt');
  await hand.signIn();
  await hand.openApiTab();
  const vault = await openVault(chromium);
  await page.bringToFront();

  const showing = nextBox(page);
  const saving = hand.fillKeyForm('Key in a box');
  const box = await showing;
  const row = vaultRow(vault, 'Key in a box');
  await expect(row).toBeVisible();
  expect(
    (await reveal(row)) === issuedKey(site, 'Key in a box').value,
    'the vault holds the key the site issued',
  ).toBe(true);
  await box.accept();
  await saving;
  await person.reads(/Saved.*Key in a box/);
});
