/** What a person switches off, gives back or erases. */
import { ByHand } from './harness/by-hand.ts';
import { openPopup, openVault, vaultRow } from './harness/chromium/extension-pages.ts';
import { badge, kept, setSiteAccess } from './harness/chromium/extension-settings.ts';
import { never } from './harness/poll.ts';
import { expect, test } from './harness/test.ts';

test('without access to the site badge and popup say so, and all is well once it is back', async ({
  person,
  chromium,
}) => {
  const { page } = person.tab;
  const launcherThere = async () => (await person.tab.look()).buttons.some(({ name }) => name === 'Waykey');
  await person.overlayButton('Waykey');
  await setSiteAccess(chromium, 'ON_CLICK');
  await page.reload();
  await never('the launcher without access', 2, launcherThere);

  const popup = await openPopup(chromium);
  await expect.poll(() => badge(popup)).toBe('!');
  await expect(popup.getByText(/does not let Waykey see InsideMaps.*cannot save a token/)).toBeVisible();
  const allow = popup.getByRole('button', { name: 'Allow InsideMaps' });
  await expect(allow).toBeVisible();

  await setSiteAccess(chromium, 'ON_ALL_SITES');
  await page.bringToFront();
  await expect.poll(launcherThere).toBe(true);
  await popup.reload();
  await expect(popup.getByRole('button', { name: 'Open vault' })).toBeVisible();
  await expect(allow).toHaveCount(0);
  expect(await badge(popup)).toBe('');
});

test('everything is erased after two questions, and nothing is left', { tag: '@rare' }, async ({
  person,
  chromium,
  skin,
}) => {
  const name = 'Not for long';
  const hand = new ByHand(person.tab.page, skin);
  await hand.signIn();
  await hand.openApiTab();
  await person.press('Generate a master token');
  await hand.generate(name);
  await person.reads(/Saved.*Not for long/);
  await person.tab.goto('https://www.insidemaps.com/');
  await person.card();

  const options = await chromium.context.newPage();
  await options.goto(`${chromium.origin}${chromium.manifest?.options_ui.page}`);
  const ask = options.getByRole('button', { name: 'Erase everything…' });
  await ask.click();
  await expect(options.getByText('Values in the vault: 1')).toBeVisible();
  await options.getByRole('button', { name: 'Continue' }).click();
  await options.getByRole('button', { name: 'Cancel' }).click();
  const vault = await openVault(chromium);
  await expect(vaultRow(vault, name)).toBeVisible();
  expect(JSON.stringify(await kept(options))).toContain('"waykey"');

  await options.bringToFront();
  await ask.click();
  await options.getByRole('button', { name: 'Continue' }).click();
  await options.getByRole('button', { name: 'Erase it all' }).click();
  await expect(options.getByText('Everything is erased.')).toBeVisible();
  await expect(vault.getByText('Nothing here yet')).toBeVisible();
  await person.tab.page.bringToFront();
  await person.sees('the card gone', (view) => !view.card);
  await expect
    .poll(() => kept(options))
    .toEqual({ databases: [], local: {}, session: {}, alarms: [], caches: [], localStorage: {} });
  expect(await badge(options)).toBe('');
});
