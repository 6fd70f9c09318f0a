/** Every screen of the extension's own pages, in every state that a person can meet. */
import type { Page } from 'playwright';
import { restoreExamples } from '../example-vault.ts';
import {
  openOptions,
  openPopup,
  openVault,
  openWelcome,
  setPassphrase,
  vaultRow,
} from './extension-pages.ts';
import type { Chromium } from './launch.ts';

/** What is done with a page that is in the state named. It leaves the page as it was. */
export type Look = (page: Page, screen: string) => Promise<void>;

const passphrase = 'a sentence nobody else would think of';

/** Brings up one screen after the other, in a browser that was just started. Afterwards the vault is locked. */
export async function visitScreens(chromium: Chromium, look: Look): Promise<void> {
  await emptyScreens(chromium, look);
  await filledScreens(chromium, look);
  await troubledScreens(chromium, look);
  await dialogs(chromium, look);
  await lockedScreens(chromium, look);
}

async function emptyScreens(chromium: Chromium, look: Look): Promise<void> {
  await lookOnce(await openPopup(chromium), 'popup-empty', look);
  await lookOnce(await openOptions(chromium), 'options', look);
  await lookOnce(await openWelcome(chromium), 'welcome', look);
  await lookOnce(await openVault(chromium), 'vault-empty', look);
}

async function lookOnce(page: Page, screen: string, look: Look): Promise<void> {
  await page.locator('main').waitFor();
  await look(page, screen);
  await page.close();
}

/** A disk that does not answer, and one that answers with an error; only a vault that holds something asks it. */
async function troubledScreens(chromium: Chromium, look: Look): Promise<void> {
  for (const [state, open] of [
    ['loading', 'return new EventTarget()'],
    ['failed', "throw new DOMException('The disk is broken.', 'UnknownError')"],
  ] as const) {
    for (const page of [await openPopup(chromium), await openVault(chromium)]) {
      await page.addInitScript(`IDBFactory.prototype.open = function () { ${open} }`);
      await page.reload();
      await lookOnce(page, `${page.url().includes('popup') ? 'popup' : 'vault'}-${state}`, look);
    }
  }
}

async function filledScreens(chromium: Chromium, look: Look): Promise<void> {
  const vault = await openVault(chromium);
  await restoreExamples(vault, 8);
  await look(vault, 'dialog-restored');
  await vault.keyboard.press('Escape');
  await look(vault, 'vault-filled');
  await lookOnce(await openPopup(chromium), 'popup-filled', look);

  const row = vaultRow(vault, 'Floor plans');
  await row.getByRole('button', { name: 'Reveal' }).click();
  await row.getByRole('button', { name: 'Later' }).click();
  await row.getByRole('button', { name: 'Copy' }).click();
  const other = vaultRow(vault, 'Removed one');
  await other.getByRole('button', { name: 'Delete' }).click();
  await vault.getByRole('button', { name: 'Undo' }).waitFor();
  await look(vault, 'vault-in-use');
  await vault.getByRole('button', { name: 'Undo' }).click();
  await vault.getByText('All lives at a glance').click();
  await vault.getByRole('table').waitFor();
  await look(vault, 'vault-timeline');
  await vault.close();
}

async function dialogs(chromium: Chromium, look: Look): Promise<void> {
  const vault = await openVault(chromium);
  const row = vaultRow(vault, 'Floor plans');
  const openers = {
    paste: vault.getByRole('button', { name: 'Paste a token' }),
    backup: vault.getByRole('button', { name: 'Back up' }),
    restore: vault.getByRole('button', { name: 'Restore' }),
    share: row.getByRole('button', { name: 'Share' }),
    verify: row.getByRole('button', { name: 'Verify' }),
    rename: row.getByRole('button', { name: 'Rename' }),
    state: row.getByRole('button', { name: 'Correct the state' }),
    note: row.getByRole('button', { name: 'Note' }),
  };
  for (const [name, opener] of Object.entries(openers)) {
    await opener.click();
    await vault.getByRole('dialog').waitFor();
    await look(vault, `dialog-${name}`);
    await vault.keyboard.press('Escape');
  }
  await vault.close();

  const options = await openOptions(chromium);
  await options.getByRole('radio', { name: /^Passphrase/ }).click();
  await options.getByRole('dialog').waitFor();
  await look(options, 'dialog-passphrase');
  await options.getByRole('dialog').getByRole('radio', { name: 'One of my own' }).check();
  await options.getByRole('button', { name: 'Use this passphrase' }).click();
  await look(options, 'dialog-own-passphrase');
  await options.close();
}

async function lockedScreens(chromium: Chromium, look: Look): Promise<void> {
  await setPassphrase(chromium, passphrase);
  await lookOnce(await openOptions(chromium), 'options-passphrase', look);
  const vault = await openVault(chromium);
  await look(vault, 'vault-unlocked');
  await vault.getByRole('button', { name: 'Lock', exact: true }).click();
  await vault.getByLabel('Passphrase').waitFor();
  await look(vault, 'vault-locked');
  await vault.getByLabel('Passphrase').fill('not the passphrase');
  await vault.keyboard.press('Enter');
  await vault.getByText(/not the passphrase/).waitFor({ timeout: 60_000 });
  await look(vault, 'vault-wrong');
  await vault.close();
}
