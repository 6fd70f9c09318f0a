/** The value is caught with no guide running, before the prompt can be closed; and when it cannot be, that is said. */
import { ByHand } from './harness/by-hand.ts';
import { breakStorage } from './harness/chromium/break-storage.ts';
import { openPopup, openVault, reveal, vaultRow } from './harness/chromium/extension-pages.ts';
import { issuedToken } from './harness/replica.ts';
import { expect, test } from './harness/test.ts';
import { mintMasterToken } from './site/model/jwt.ts';

test('a token is saved without any guide, and its state follows what the page shows', {
  tag: '@rare',
}, async ({ person, site, chromium, skin }) => {
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

test('a token that cannot be stored is said so, nobody leaves unasked, and trying again saves it', async ({
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

  // Who leaves now is asked first.
  const { page } = person.tab;
  const asking = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const question = await asking;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();

  // What was on the screen is still known when its prompt is gone.
  await hand.closePrompt();
  await person.reads(/Not saved/);
  await storage.mend();
  await person.press('Try again');
  await person.reads(/Saved.*On a full disk/);
  const row = vaultRow(await openVault(chromium), 'On a full disk');
  const { value } = issuedToken(site, 'On a full disk');
  expect((await reveal(row)) === value, 'the vault holds the value the site issued').toBe(true);
});

/** A prompt as some sites have it: what it shows stands for the value, which only its button knows. */
function showMasked(value: string): void {
  const prompt = document.createElement('div');
  prompt.setAttribute('role', 'dialog');
  prompt.innerHTML = '<p>eyJh••••••••</p><button type="button">Copy the token</button>';
  prompt.querySelector('button')?.addEventListener('click', () => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.value = value;
    field.select();
    document.execCommand('copy');
    field.remove();
  });
  document.body.append(prompt);
  prompt.style.cssText = 'position: fixed; inset: 30%; background: #fff; z-index: 9999';
}

test('a token that is copied and never shown is saved, and can be renamed', async ({
  person,
  chromium,
  skin,
}) => {
  const { page } = person.tab;
  const hand = new ByHand(page, skin);
  await hand.signIn();
  await hand.openApiTab();
  const { value } = mintMasterToken('a1B2c3D4e5', Date.now());
  await page.evaluate(showMasked, value);
  await page.getByRole('button', { name: 'Copy the token' }).click();
  await person.reads(/Saved/);

  const vault = await openVault(chromium);
  await expect(vault.getByText('There is no backup of your vault yet.')).toBeVisible();
  await vault.getByRole('button', { name: 'Rename' }).click();
  await vault.getByRole('dialog').getByRole('textbox').fill('Known by its button');
  await vault.keyboard.press('Enter');
  const row = vaultRow(vault, 'Known by its button');
  expect((await reveal(row)) === value, 'the vault holds the value that was copied').toBe(true);
});

test('where nothing else helps, a token is pasted into the popup', { tag: '@rare' }, async ({
  chromium,
  person,
}) => {
  const { value } = mintMasterToken('a1B2c3D4e5', Date.now());
  const popup = await openPopup(chromium);
  await popup.getByRole('button', { name: 'Paste' }).click();
  const dialog = popup.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill(value.slice(0, -5));
  await popup.keyboard.press('Enter');
  await expect(dialog.getByText(/not a whole master token/)).toBeVisible();
  await dialog.getByRole('textbox').first().fill(value);
  await popup.keyboard.press('Enter');
  await expect(dialog.getByText(/^Saved/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(popup.getByText('There is no backup of your vault yet.')).toBeVisible();
  await expect(popup.getByText('Waiting for activation: 1')).toBeVisible();
  const row = (await openVault(chromium)).getByRole('listitem').first();
  expect((await reveal(row)) === value, 'the vault holds the value that was pasted').toBe(true);
  expect((await person.tab.look()).text, 'the page knows nothing of it').not.toContain(value.slice(0, 12));
});
