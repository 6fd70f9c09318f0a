/** The day after: a token that was never activated is not forgotten, whatever happened to the browser in between. */
import { ByHand } from './harness/by-hand.ts';
import { openPopup, openVault, vaultRow } from './harness/chromium/extension-pages.ts';
import { badge, killWorker } from './harness/chromium/extension-settings.ts';
import { killChromium, withProfileOf } from './harness/chromium/restart.ts';
import { followCard } from './harness/follow-card.ts';
import { administrator, issuedToken } from './harness/replica.ts';
import { expect, test } from './harness/test.ts';

const name = 'Not yet active';

test('a token that waits is still brought to mind after the browser was killed, until it is active', async ({
  person,
  site,
  chromium,
  skin,
}) => {
  const before = new ByHand(person.tab.page, skin);
  await before.signIn();
  await before.openApiTab();
  await before.generate(name);
  await person.reads(/Saved.*Not yet active/);
  await killChromium(chromium);

  await withProfileOf(chromium, site, async (again, back) => {
    const popup = await openPopup(again);
    await expect(popup.getByText('Waiting for activation: 1')).toBeVisible();
    await expect.poll(() => badge(popup)).toBe('1');
    await popup.close();
    const vault = await openVault(again);
    await expect(vaultRow(vault, name).getByRole('button', { name: 'Activate now' })).toBeVisible();

    await back.tab.page.bringToFront();
    const hand = new ByHand(back.tab.page, skin);
    await hand.signIn();
    await hand.openApiTab();
    await back.reads(/Not yet active.*is not active yet/);
    await back.press('Show me how');
    await followCard(back, administrator(name));
    expect(issuedToken(site, name).active).toBe(true);
    expect((await back.tab.look()).text).not.toContain('is not active yet');

    await vault.bringToFront();
    await expect(vaultRow(vault, name).getByText('Active', { exact: true })).toBeVisible();
    await expect(vault.getByRole('button', { name: 'Activate now' })).toHaveCount(0);
    const after = await openPopup(again);
    await expect(after.getByRole('button', { name: 'Open vault' })).toBeVisible();
    await expect(after.getByText('Waiting for activation')).toHaveCount(0);
  });
});

test('the vault leads to the row, puts the reminder off, and believes who says it is done', {
  tag: '@rare',
}, async ({ person, chromium, skin }) => {
  const hand = new ByHand(person.tab.page, skin);
  await hand.signIn();
  await hand.openApiTab();
  await hand.generate(name);
  await person.reads(/Saved.*Not yet active/);
  await hand.closePrompt();

  const vault = await openVault(chromium);
  // What waits is kept by nobody who can be stopped.
  await killWorker(chromium, vault);
  expect(await badge(vault)).toBe('1');
  const row = vaultRow(vault, name);
  await row.getByRole('button', { name: 'Later' }).click();
  await row.getByRole('button', { name: 'Tomorrow' }).click();
  await expect(row.getByText(/^No reminders until/)).toBeVisible();
  await row.getByRole('button', { name: 'Activate now' }).click();
  await person.waitForStep('activate');
  await person.press('Close guide');

  await vault.bringToFront();
  await row.getByRole('button', { name: 'Already done' }).click();
  await expect(row.getByText('Active', { exact: true })).toBeVisible();
  await expect.poll(() => badge(vault)).toBe('');
  const popup = await openPopup(chromium);
  await expect(popup.getByRole('button', { name: 'Open vault' })).toBeVisible();
  await expect(popup.getByText('Waiting for activation')).toHaveCount(0);
});
