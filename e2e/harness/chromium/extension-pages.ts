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
