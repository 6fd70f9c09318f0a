/** A copied value leaves the clipboard after half a minute, though page and background are gone; what was copied since stays. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { openVault, vaultRow } from './harness/chromium/extension-pages.ts';
import { killWorker } from './harness/chromium/extension-settings.ts';
import { type Chromium, launchChromium } from './harness/chromium/launch.ts';
import { chromeBuild } from './harness/paths.ts';
import { never, until } from './harness/poll.ts';
import { administration } from './harness/replica.ts';
import { test as base, expect } from './harness/test.ts';

const name = 'Copied in Chromium';

/** A browser without a screen cannot answer its own question, so here the build comes with the permission that is asked for. */
const test = base.extend({
  chromium: async ({ site }, use) => {
    const extension = mkdtempSync(join(tmpdir(), 'waykey-allowed-'));
    cpSync(chromeBuild, extension, { recursive: true });
    const file = join(extension, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    manifest.permissions.push('clipboardRead');
    writeFileSync(file, JSON.stringify(manifest));
    const chromium = await launchChromium({ site, extension });
    await use(chromium);
    await chromium.close();
    rmSync(extension, { recursive: true });
  },
});

/** Copies the value and leaves the extension alone with it: no page of its own is open, its worker was stopped. */
async function copyAndLeave(chromium: Chromium, elsewhere: Page): Promise<void> {
  const vault = await openVault(chromium);
  await vaultRow(vault, name).getByRole('button', { name: 'Copy' }).click();
  await expect(vault.getByText(/cleared in \d+ s/)).toBeVisible();
  await vault.close();
  await killWorker(chromium, elsewhere);
  await elsewhere.bringToFront();
}

test('a copied value is cleared after 30 s, something else is not', async ({ chromium, person, site }) => {
  test.setTimeout(180_000);
  const { value } = site.model.credentials.generate(...administration(site.model), name);
  const { page } = person.tab;
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: new URL(page.url()).origin,
  });
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const holdsValue = async () => (await clipboard()) === value;

  const vault = await openVault(chromium);
  await vault.getByRole('button', { name: 'Paste a token' }).click();
  await vault.getByLabel('Paste it here').fill(value);
  await vault.getByLabel('Name').fill(name);
  await vault.getByRole('button', { name: 'Save' }).click();
  await expect(vault.getByRole('dialog').getByText(/Saved/)).toBeVisible();
  await vault.close();
  await copyAndLeave(chromium, page);
  expect(await holdsValue(), 'the clipboard holds the value').toBe(true);
  await until('the value gone', async () => !(await holdsValue()), { seconds: 45 });
  expect(await clipboard()).toBe('');

  await copyAndLeave(chromium, page);
  expect(await holdsValue(), 'the clipboard holds the value').toBe(true);
  await page.evaluate(() => navigator.clipboard.writeText('something else'));
  await never('what was copied since was cleared', 35, async () => (await clipboard()) !== 'something else');
});
