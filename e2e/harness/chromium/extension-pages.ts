/** The extension's own pages, opened and read as a person does. */
import type { Locator, Page } from 'playwright';
import type { Chromium } from './launch.ts';

/** Opens the popup as a tab; headless Chromium shows no toolbar to click. */
export async function openPopup({ context, origin, manifest }: Chromium): Promise<Page> {
  if (!manifest) throw new Error('This browser has no extension.');
  const page = await context.newPage();
  await page.goto(origin + manifest.action.default_popup);
  return page;
}

/** Opens the vault through the popup's button. */
export async function openVault(chromium: Chromium): Promise<Page> {
  const popup = await openPopup(chromium);
  const opened = chromium.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open vault' }).click();
  const vault = await opened;
  if (!popup.isClosed()) await popup.close();
  await vault.bringToFront();
  return vault;
}

/** Opens the options as a tab. */
export async function openOptions({ context, origin, manifest }: Chromium): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}${manifest?.options_ui.page}`);
  return page;
}

/** Opens the welcome page from the options, as whoever wants to read it again does. */
export async function openWelcome(chromium: Chromium): Promise<Page> {
  const options = await openOptions(chromium);
  const opened = chromium.context.waitForEvent('page');
  await options.getByRole('button', { name: 'Show the welcome page' }).click();
  const welcome = await opened;
  await options.close();
  await welcome.bringToFront();
  return welcome;
}

/** Protects the vault by a passphrase of one's own. */
export async function setPassphrase(chromium: Chromium, passphrase: string): Promise<void> {
  const options = await openOptions(chromium);
  await options.getByRole('radio', { name: /^Passphrase/ }).click();
  const dialog = options.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'One of my own' }).check();
  await dialog.getByLabel('New passphrase').fill(passphrase);
  await dialog.getByLabel('The same again').fill(passphrase);
  await dialog.getByRole('button', { name: 'Use this passphrase' }).click();
  await dialog.waitFor({ state: 'detached' });
  await options.close();
}

/** Tries a passphrase in a locked vault. */
export async function tryPassphrase(vault: Page, passphrase: string): Promise<void> {
  await vault.getByLabel('Passphrase').fill(passphrase);
  await vault.getByRole('button', { name: 'Unlock' }).click();
}

/** The vault's row of a credential. */
export function vaultRow(vault: Page, name: string): Locator {
  const roles = vault.getByRole('row', { name }).or(vault.getByRole('listitem', { name }));
  return roles.first();
}

/** Presses Reveal in a row and answers the value; never print it. */
export async function reveal(row: Locator): Promise<string> {
  await row.getByRole('button', { name: 'Reveal' }).click();
  return (await row.locator('[data-waykey="secret"]').textContent())?.trim() ?? '';
}
