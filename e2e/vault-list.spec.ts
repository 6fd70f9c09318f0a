/** The vault as a list: what is in it is found, put in order, narrowed, and selected for a backup of only that. */
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { newKey, runAge } from './age/age-command.ts';
import { openVault, vaultRow } from './harness/chromium/extension-pages.ts';
import { restoreExamples } from './harness/example-vault.ts';
import { expect, test } from './harness/test.ts';
import { usableByAll } from './harness/usable-by-all.ts';

const names = (vault: Page) => vault.getByRole('listitem').getByRole('heading').allTextContents();

/** Chooses in a list with keys alone; `choice` is how often the arrow has to be pressed. */
async function chooseByKeys(vault: Page, label: string, arrows: number, chosen: string): Promise<void> {
  const field = vault.getByRole('combobox', { name: label });
  await field.focus();
  for (let press = 0; press < arrows; press++) await vault.keyboard.press('ArrowDown');
  await expect(field.locator('option:checked')).toHaveText(chosen);
}

test(
  'search, order, filters and a backup of only what is selected, with keys alone',
  { tag: '@rare' },
  async ({ chromium }, info) => {
    const vault = await openVault(chromium);
    await restoreExamples(vault, 8);
    await vault.keyboard.press('Escape');
    await expect(vaultRow(vault, 'Floor plans')).toBeVisible();

    // The key leads to the search, and in it is a character like any other.
    await vault.keyboard.press('/');
    const search = vault.getByRole('searchbox', { name: 'Search name, organization or note' });
    await expect(search).toBeFocused();
    await vault.keyboard.type('CAFE harbour/');
    await expect(search).toHaveValue('CAFE harbour/');
    await expect(vault.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
    await vault.keyboard.press('Backspace');
    await expect(vault.getByText('Shown: 1 of 8')).toBeVisible();
    expect(await names(vault)).toEqual(['Key for the café']);
    await vault.keyboard.press('ControlOrMeta+a');
    await vault.keyboard.type('no such thing');
    await vault.getByRole('button', { name: 'Show everything' }).press('Enter');
    await expect(search).toBeFocused();
    expect(await names(vault)).toHaveLength(8);

    await chooseByKeys(vault, 'Sort by', 2, 'Next end first');
    expect((await names(vault)).slice(0, 2)).toEqual(['Near its end', 'Removed one']);
    expect((await names(vault)).at(-1)).toBe('Over');
    await chooseByKeys(vault, 'Organization', 2, 'Northgate Realty');
    await chooseByKeys(vault, 'State', 2, 'Active');
    await expect(vault.getByText('Shown: 2 of 8')).toBeVisible();
    expect(await names(vault)).toEqual([
      'Near its end',
      'Integration of the south-western branch with a name that goes on and on',
    ]);

    // From row to row, and on in one of them.
    await vaultRow(vault, 'Near its end').getByRole('button', { name: 'Copy' }).focus();
    await vault.keyboard.press('ArrowDown');
    await expect(vaultRow(vault, 'Integration')).toBeFocused();
    await vault.keyboard.press('Tab');
    await expect(vaultRow(vault, 'Integration').getByRole('button', { name: 'Reveal' })).toBeFocused();

    await vault.getByRole('button', { name: 'Select', exact: true }).press('Enter');
    await expect(vault.getByRole('checkbox', { name: 'Select all shown' })).toBeFocused();
    await vault.keyboard.press('Space');
    await expect(vault.getByRole('status').filter({ hasText: 'Selected: 2' })).toBeVisible();
    await chooseByKeys(vault, 'State', 1, 'Replaced');
    await expect(vault.getByText('Selected: 2, not shown: 2')).toBeVisible();
    await vault.getByRole('checkbox', { name: /^Select .*Unbroken/ }).press('Space');
    await expect(vault.getByText('Selected: 3, not shown: 2')).toBeVisible();
    await usableByAll(vault);

    const { identity, recipient } = newKey();
    await vault.getByRole('button', { name: 'Back up selected' }).press('Enter');
    const dialog = vault.getByRole('dialog', { name: 'Back up what is selected' });
    await expect(dialog.getByText('Goes into the file: 3')).toBeVisible();
    await dialog.getByRole('radio', { name: /key/ }).press('Space');
    await dialog.getByLabel('Recipient (age1…)').fill(recipient);
    const started = vault.waitForEvent('download');
    await vault.keyboard.press('Enter');
    const file = await (await started).path();
    await expect(dialog.getByText(/^Saved: 3 in the file/)).toBeVisible();
    const key = info.outputPath('key.txt');
    writeFileSync(key, identity);
    const backup = JSON.parse(runAge(info.outputDir, '-d', '-i', key, file).toString());
    expect(backup.credentials.map(({ name }: { name: string }) => name.slice(0, 12)).sort()).toEqual([
      'Integration ',
      'Near its end',
      'Unbroken_nam',
    ]);
    await vault.keyboard.press('Escape');
    await vault.getByRole('button', { name: 'Done' }).press('Enter');
    await expect(vault.getByRole('button', { name: 'Select', exact: true })).toBeFocused();
    await expect(vault.getByText('There is no backup of your vault yet.')).toBeVisible();
  },
);
