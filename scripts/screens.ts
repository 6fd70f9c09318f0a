/** `npm run screens`: a picture of every screen of the extension's own pages, in every state and look, to be looked at. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import {
  openOptions,
  openPopup,
  openVault,
  openWelcome,
  setPassphrase,
  vaultRow,
} from '../e2e/harness/chromium/extension-pages.ts';
import { type Chromium, launchChromium } from '../e2e/harness/chromium/launch.ts';
import { restoreExamples } from '../e2e/harness/example-vault.ts';
import { projectRoot } from '../e2e/harness/paths.ts';
import { buildForChromium } from './build.ts';
import { takeScreen } from './screens/looks.ts';

const folder = join(projectRoot, 'screens');
const passphrase = 'a sentence nobody else would think of';
const take = (page: Page, screen: string) => takeScreen(page, folder, screen);

await buildForChromium();
rmSync(folder, { recursive: true, force: true });
const chromium = await launchChromium();
try {
  await emptyScreens(chromium);
  await filledScreens(chromium);
  await troubledScreens(chromium);
  await dialogs(chromium);
  await lockedScreens(chromium);
} finally {
  await chromium.close();
}
const many = await launchChromium();
try {
  const vault = await openVault(many);
  await restoreExamples(vault, 1000);
  await vault.keyboard.press('Escape');
  await take(vault, 'vault-thousand');
} finally {
  await many.close();
}

async function emptyScreens(chromium: Chromium): Promise<void> {
  await takeOne(await openPopup(chromium), 'popup-empty');
  await takeOne(await openOptions(chromium), 'options');
  await takeOne(await openWelcome(chromium), 'welcome');
  await takeOne(await openVault(chromium), 'vault-empty');
}

async function takeOne(page: Page, screen: string): Promise<void> {
  await page.locator('main').waitFor();
  await take(page, screen);
  await page.close();
}

/** A disk that does not answer, and one that answers with an error; only a vault that holds something asks it. */
async function troubledScreens(chromium: Chromium): Promise<void> {
  for (const [state, open] of [
    ['loading', 'return new EventTarget()'],
    ['failed', "throw new DOMException('The disk is broken.', 'UnknownError')"],
  ] as const) {
    for (const page of [await openPopup(chromium), await openVault(chromium)]) {
      await page.addInitScript(`IDBFactory.prototype.open = function () { ${open} }`);
      await page.reload();
      await takeOne(page, `${page.url().includes('popup') ? 'popup' : 'vault'}-${state}`);
    }
  }
}

async function filledScreens(chromium: Chromium): Promise<void> {
  const vault = await openVault(chromium);
  await restoreExamples(vault, 8);
  await take(vault, 'dialog-restored');
  await vault.keyboard.press('Escape');
  await take(vault, 'vault-filled');
  await takeOne(await openPopup(chromium), 'popup-filled');

  const row = vaultRow(vault, 'Floor plans');
  await row.getByRole('button', { name: 'Reveal' }).click();
  await row.getByRole('button', { name: 'Later' }).click();
  await row.getByRole('button', { name: 'Copy' }).click();
  const other = vaultRow(vault, 'Removed one');
  await other.getByRole('button', { name: 'Delete' }).click();
  await vault.getByRole('button', { name: 'Undo' }).waitFor();
  await take(vault, 'vault-in-use');
  await vault.getByRole('button', { name: 'Undo' }).click();
  await vault.getByText('All lives at a glance').click();
  await vault.getByRole('table').waitFor();
  await take(vault, 'vault-timeline');
  await vault.close();
}

async function dialogs(chromium: Chromium): Promise<void> {
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
    await take(vault, `dialog-${name}`);
    await vault.keyboard.press('Escape');
  }
  await vault.close();

  const options = await openOptions(chromium);
  await options.getByRole('radio', { name: /^Passphrase/ }).click();
  await options.getByRole('dialog').waitFor();
  await take(options, 'dialog-passphrase');
  await options.getByRole('dialog').getByRole('radio', { name: 'One of my own' }).check();
  await options.getByRole('button', { name: 'Use this passphrase' }).click();
  await take(options, 'dialog-own-passphrase');
  await options.close();
}

async function lockedScreens(chromium: Chromium): Promise<void> {
  await setPassphrase(chromium, passphrase);
  await takeOne(await openOptions(chromium), 'options-passphrase');
  const vault = await openVault(chromium);
  await take(vault, 'vault-unlocked');
  await vault.getByRole('button', { name: 'Lock', exact: true }).click();
  await vault.getByLabel('Passphrase').waitFor();
  await take(vault, 'vault-locked');
  await vault.getByLabel('Passphrase').fill('not the passphrase');
  await vault.keyboard.press('Enter');
  await vault.getByText(/not the passphrase/).waitFor({ timeout: 60_000 });
  await take(vault, 'vault-wrong');
  await vault.close();
}
