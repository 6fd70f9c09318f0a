/** The extension's own pages: what they say, that they hold what was done in them, and that everybody can use them. */
import { ByHand } from './harness/by-hand.ts';
import { openPopup, openVault, openWelcome, reveal, vaultRow } from './harness/chromium/extension-pages.ts';
import { expect, test } from './harness/test.ts';
import { usableByAll } from './harness/usable-by-all.ts';

test('popup, options and an empty vault can be used by all', async ({ chromium }) => {
  const popup = await openPopup(chromium);
  await expect(popup.getByText('Waiting for activation')).toHaveCount(0);
  await usableByAll(popup);
  // That it would find a fault.
  await popup.evaluate(() => document.body.append(document.createElement('button')));
  await expect(usableByAll(popup)).rejects.toThrow(/button-name/);
  await popup.evaluate(() => {
    const side = (start: string) => {
      const small = document.createElement('button');
      small.textContent = 'x';
      small.style.cssText = `position: fixed; top: 0; left: ${start}; width: 12px; height: 12px; padding: 0; border: 0`;
      return small;
    };
    document.body.lastElementChild?.replaceWith(side('0'), side('14px'));
  });
  await expect(usableByAll(popup)).rejects.toThrow(/target-size/);

  const options = await chromium.context.newPage();
  await options.goto(`${chromium.origin}${chromium.manifest?.options_ui.page}`);
  await expect(options.getByText('This device', { exact: true })).toBeVisible();
  await options.getByText('Code by others in Waykey').click();
  await options.getByText(/^preact [\d.]+ MIT$/).click();
  await expect(options.getByText('Copyright (c) 2015-present Jason Miller')).toBeVisible();
  await usableByAll(options);

  const vault = await openVault(chromium);
  await expect(vault.getByText('Nothing here yet')).toBeVisible();
  await usableByAll(vault);
});

test('the welcome page can be used by all, and leads to the first guide', async ({ person, chromium }) => {
  const welcome = await openWelcome(chromium);
  await expect(welcome.getByText('Waykey can see www.insidemaps.com, and no other site.')).toBeVisible();
  await expect(welcome.getByRole('radio', { name: /^This device/ })).toBeChecked();
  await usableByAll(welcome);
  await welcome.getByRole('button', { name: 'Generate a master token' }).click();
  expect((await person.card()).guide).toBe('generate-master-token');
});

test('a vault with something in it can be used by all, and a deletion can be undone', async ({
  person,
  chromium,
  skin,
}) => {
  const name = 'Quotes " and 😀 and عربي';
  const hand = new ByHand(person.tab.page, skin);
  await hand.signIn();
  await hand.openApiTab();
  await hand.generate(name);
  await person.reads(/Saved/);

  const popup = await openPopup(chromium);
  await expect(popup.getByText('Waiting for activation: 1')).toBeVisible();
  await usableByAll(popup);
  await popup.close();

  const vault = await openVault(chromium);
  const row = vaultRow(vault, name);
  await expect(row.getByText(/^Expires /)).toBeVisible();
  const value = await reveal(row);
  await row.getByRole('button', { name: 'Later' }).click();
  await vault.getByText('All lives at a glance').click();
  await expect(vault.getByRole('table').getByRole('row', { name })).toBeVisible();
  await usableByAll(vault);
  await vault.getByText('All lives at a glance').click();

  await row.getByRole('button', { name: 'Delete' }).click();
  const undo = vault.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await usableByAll(vault);
  await vault.reload();
  await undo.click();
  await expect(row).toBeFocused();
  expect((await reveal(row)) === value, 'the value is the one from before').toBe(true);
});
