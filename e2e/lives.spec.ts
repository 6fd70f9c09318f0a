/** Credentials between their making and their end, as the page, the vault and the popup tell of them without a guide. */
import { ByHand } from './harness/by-hand.ts';
import { openPopup, openVault, vaultRow } from './harness/chromium/extension-pages.ts';
import { badge } from './harness/chromium/extension-settings.ts';
import { killChromium, withProfileOf } from './harness/chromium/restart.ts';
import { administration } from './harness/replica.ts';
import { expect, test } from './harness/test.ts';

const day = 86_400_000;
const name = 'Near its end';
const elsewhere = 'Kept elsewhere';

// The site lives 358 days ago: what it issues ends in a week and a quarter of a minute, so that the last week begins meanwhile.
test.use({ siteClock: -358 * day + 15_000 });

test('what the page shows is kept, what it lists besides is named, and a near end outlives the browser until it is put off', {
  tag: '@rare',
}, async ({ person, site, chromium, skin }) => {
  const { model } = site;
  const [administrator, organization] = administration(model);
  const { id } = model.credentials.generate(administrator, organization, elsewhere);
  model.credentials.setActive(administrator, organization, id, true);
  const hand = new ByHand(person.tab.page, skin);
  await hand.signIn();
  await hand.openApiTab();
  await hand.generate(name);
  await person.reads(/Saved.*Near its end/);
  await hand.closePrompt();
  await hand.choose(name, 'Activate');

  // The row says so, and nobody had to.
  const vault = await openVault(chromium);
  await expect(vaultRow(vault, name).getByText('Active', { exact: true })).toBeVisible();
  await expect(vault.getByText(elsewhere)).toHaveCount(0);
  await person.tab.page.bringToFront();
  await person.press('Waykey');
  const list = await person.reads(/Not in your vault.*Kept elsewhere/);
  expect(list).not.toContain(name);
  await killChromium(chromium);

  await withProfileOf(chromium, site, async (again, back) => {
    const popup = await openPopup(again);
    // The last week begins while the browser is open, or has begun while it was not.
    await expect.poll(() => badge(popup), { timeout: 30_000 }).toBe('1');
    await popup.reload();
    await expect(popup.getByText(/Near its end.* ends in 7 days/)).toBeVisible();

    const vaultAgain = await openVault(again);
    const row = vaultRow(vaultAgain, name);
    await row.getByRole('button', { name: 'Later' }).click();
    await row.getByRole('button', { name: 'In a week' }).click();
    await expect(row.getByText(/^No reminders until/)).toBeVisible();
    await vaultAgain.getByText('All lives at a glance').click();
    const life = vaultAgain.getByRole('table').getByRole('row', { name });
    await expect(life.getByText(/Active since .* \(seen on the page\)/)).toBeVisible();

    await popup.bringToFront();
    await popup.getByRole('button', { name: 'Replace a master token' }).click();
    await back.tab.page.bringToFront();
    await back.waitForStep('sign-in');
    expect((await back.tab.look()).card?.guide).toBe('replace-master-token');
  });
});
