/** The vault as a person uses it: protect, lock, unlock, share, back up, and restore in another browser. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright';
import { newKey, runAge, runAgeWithPassphrase } from './age/age-command.ts';
import { ByHand } from './harness/by-hand.ts';
import { openOptions, openVault, reveal, vaultRow } from './harness/chromium/extension-pages.ts';
import { type Chromium, launchChromium } from './harness/chromium/launch.ts';
import { issuedToken } from './harness/replica.ts';
import { expect, test } from './harness/test.ts';

const tokenName = 'Keys for “Acme” 😀';
const ownPassphrase = 'a sentence nobody else would think of';

/** Sets an own passphrase in the options. */
async function protect(chromium: Chromium, passphrase: string): Promise<void> {
  const options = await openOptions(chromium);
  await options.getByRole('radio', { name: /^Passphrase/ }).click();
  const dialog = options.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'One of my own' }).check();
  await dialog.getByRole('button', { name: 'Use this passphrase' }).click();
  await expect(dialog.getByText('It needs at least 15 characters')).toBeVisible();
  await dialog.getByLabel('New passphrase').fill(passphrase);
  await dialog.getByLabel('The same again').fill(`${passphrase}!`);
  await dialog.getByRole('button', { name: 'Use this passphrase' }).click();
  await expect(dialog.getByText('The two are not the same')).toBeVisible();
  await dialog.getByLabel('The same again').fill(passphrase);
  await dialog.getByRole('button', { name: 'Use this passphrase' }).click();
  await expect(dialog).toHaveCount(0, { timeout: 30_000 });
  await expect(options.getByRole('radio', { name: /^Passphrase/ })).toBeChecked();
  await options.close();
}

/** Presses the button and answers where the saved file is. */
async function download(page: Page, press: () => Promise<void>): Promise<Download> {
  const started = page.waitForEvent('download');
  await press();
  return started;
}

test(
  'a token saved while the vault is locked is shared and backed up after unlocking, and restored elsewhere',
  { tag: '@rare' },
  async ({ person, chromium, site, skin }, info) => {
    test.setTimeout(180_000);
    const hand = new ByHand(person.tab.page, skin);
    await hand.signIn();
    await hand.openApiTab();
    await protect(chromium, ownPassphrase);
    const vault = await openVault(chromium);
    await vault.getByRole('button', { name: 'Lock', exact: true }).click();
    await expect(vault.getByLabel('Passphrase')).toBeVisible();

    await person.tab.page.bringToFront();
    await hand.generate(tokenName);
    await person.reads(/Saved/);
    const token = issuedToken(site, tokenName);

    // Locked: it is there, and does not open.
    await vault.bringToFront();
    const row = vaultRow(vault, tokenName);
    await row.getByRole('button', { name: 'Reveal' }).click();
    await expect(row.getByText(/vault is locked/)).toBeVisible();
    await expect(row.locator('[data-waykey="secret"]')).toHaveCount(0);

    // A wrong passphrase is said, the right one opens; the page answers input meanwhile.
    await vault.getByLabel('Passphrase').fill('not the passphrase');
    await vault.getByRole('button', { name: 'Unlock' }).click();
    await expect(vault.getByText(/This is not the passphrase. Wrong so far: 1/)).toBeVisible({
      timeout: 30_000,
    });
    await vault.getByLabel('Passphrase').fill(ownPassphrase);
    await vault.keyboard.press('Enter');
    await expect(vault.getByRole('progressbar')).toBeVisible();
    await expect(vault.getByRole('button', { name: 'Lock', exact: true })).toBeVisible({ timeout: 30_000 });
    expect((await reveal(row)) === token.value, 'the value is the one that was issued').toBe(true);

    // Share to a developer's recipient; a typo is found.
    const { identity, recipient } = newKey();
    await row.getByRole('button', { name: 'Share' }).click();
    const share = vault.getByRole('dialog');
    await share.getByLabel('Recipient (age1…)').fill(`${recipient.slice(0, -1)}x`);
    await share.getByRole('button', { name: 'Save the file' }).click();
    await expect(share.getByText(/is no recipient/)).toBeVisible();
    await share.getByLabel('Recipient (age1…)').fill(recipient);
    const shared = await download(vault, () => share.getByRole('button', { name: 'Save the file' }).click());
    expect(shared.suggestedFilename()).toBe('Keys-for-Acme.age');
    await expect(share.getByText('age -d -i key.txt Keys-for-Acme.age')).toBeVisible();
    const key = info.outputPath('key.txt');
    writeFileSync(key, identity);
    const opened = runAge(info.outputDir, '-d', '-i', key, await shared.path())
      .toString()
      .trim();
    expect(opened === token.value, 'the shared file holds the token').toBe(true);
    await share.getByRole('button', { name: 'Close' }).click();

    // Back up under six words, open it with age, restore it in another browser.
    await vault.getByRole('button', { name: 'Back up' }).click();
    const backup = vault.getByRole('dialog');
    const words = (await backup.locator('output').textContent()) ?? '';
    await backup.getByLabel('I wrote these words down').check();
    const saved = await download(vault, () =>
      backup.getByRole('button', { name: 'Save the backup' }).click(),
    );
    const file = info.outputPath(saved.suggestedFilename());
    await saved.saveAs(file);
    await expect(backup.getByText(/^Saved: 1 in the file/)).toBeVisible();
    const json = JSON.parse((await runAgeWithPassphrase(info.outputDir, words, '-d', file)).toString());
    expect(json.credentials.map(({ name }: { name: string }) => name)).toEqual([tokenName]);
    expect(json.credentials[0].value === token.value, 'the backup holds the token').toBe(true);

    const other = await launchChromium({ site });
    try {
      await restoreElsewhere(other, file, words, token.value);
    } finally {
      await other.close();
    }
  },
);

async function restoreElsewhere(other: Chromium, file: string, words: string, value: string): Promise<void> {
  const vault = await openVault(other);
  const restore = async (
    passphrase: string,
    chosen: string | { name: string; mimeType: string; buffer: Buffer },
  ) => {
    const dialog = vault.getByRole('dialog');
    await dialog.getByLabel('Backup file').setInputFiles(chosen);
    await dialog.getByLabel('Passphrase of the file').fill(passphrase);
    await dialog.getByRole('button', { name: 'Open' }).click();
    return dialog;
  };
  await vault.getByRole('button', { name: 'Restore' }).click();
  const dialog = vault.getByRole('dialog');
  const part = readFileSync(file);
  const asFile = (buffer: Buffer) => ({ name: 'part.age', mimeType: 'application/octet-stream', buffer });
  await dialog.getByLabel('Backup file').setInputFiles(asFile(Buffer.from('no age file')));
  await expect(dialog.getByText('This is not an age file')).toBeVisible();
  await refuseLargeFile(vault);
  await restore(words, asFile(part.subarray(0, part.length - 20)));
  await expect(dialog.getByText(/or the file was damaged/)).toBeVisible({ timeout: 30_000 });
  await restore(words, file);
  await expect(dialog.getByText('Will be restored: 1')).toBeVisible({ timeout: 30_000 });
  await dialog.getByRole('button', { name: 'Restore these' }).click();
  await expect(dialog.getByText('Restored: 1.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  expect((await reveal(vaultRow(vault, tokenName))) === value, 'the restored value is the token').toBe(true);

  await vault.getByRole('button', { name: 'Restore' }).click();
  await restore(words, file);
  await expect(dialog.getByText('Everything in this backup is already in your vault.')).toBeVisible({
    timeout: 30_000,
  });
}

const large = 100 * 1024 * 1024;

/** A hundred megabytes are refused sooner than they could have been read, and the page draws meanwhile. */
async function refuseLargeFile(vault: Page): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'waykey-large-'));
  try {
    const file = join(folder, 'large.age');
    writeFileSync(file, Buffer.alloc(large, 'age-encryption.org/v1\n'));
    const watched = vault.evaluate<{ refused: number; frame: number }>(untilRefused);
    await vault.getByLabel('Backup file').setInputFiles(file);
    const { refused, frame } = await watched;
    await expect(vault.getByText(/far larger than any backup/)).toBeVisible();
    const { size, reading } = await vault.evaluate<{ size: number; reading: number }>(readWhole);
    expect(size).toBe(large);
    expect(refused).toBeLessThan(reading);
    expect(frame).toBeLessThan(reading);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// As texts: what compiles this file would put helpers into functions that the page lacks.

/** Milliseconds from choosing a file until the words stand, and the longest time without a frame meanwhile. */
const untilRefused = `new Promise((resolve) => {
  document.addEventListener('change', () => {
    const start = performance.now();
    let last = start, frame = 0;
    const look = () => {
      const now = performance.now();
      frame = Math.max(frame, now - last);
      last = now;
      if (/far larger/.test(document.querySelector('dialog').textContent)) return resolve({ refused: now - start, frame });
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, { capture: true, once: true });
})`;

/** How long the same page takes to read the same file whole. */
const readWhole = `(async () => {
  const [file] = document.querySelector('dialog input[type=file]').files;
  const start = performance.now();
  const { byteLength } = await file.arrayBuffer();
  return { size: byteLength, reading: performance.now() - start };
})()`;
