/** The vault without a mouse: every stop is reached with Tab, is seen there, and gives the focus back. */
import type { Page } from 'playwright';
import { openVault, setPassphrase } from './harness/chromium/extension-pages.ts';
import { administration } from './harness/replica.ts';
import { expect, test } from './harness/test.ts';
import { usableByAll } from './harness/usable-by-all.ts';

const name = 'Reached by keys';
const passphrase = 'a sentence nobody else would think of';

/** What has the focus: its name, what describes it, and whether a person sees that it has it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
    return {
      name: label?.textContent?.trim() ?? '',
      describedBy: element.ariaDescribedByElements?.map(({ textContent }) => textContent).join(' ') ?? '',
      ringed:
        outlineStyle !== 'none' &&
        Number.parseFloat(outlineWidth) >= 1 &&
        outlineColor !== 'rgba(0, 0, 0, 0)',
      inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });

/** Presses Tab until `wanted` has the focus; the focus is seen at each stop on the way. */
async function tabTo(page: Page, wanted: string, describedBy = ''): Promise<void> {
  const stops: string[] = [];
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    // The browser's own controls lie between the end of the page and its beginning.
    if (!stop) continue;
    expect(stop, 'a stop is seen').toMatchObject({ ringed: true, inView: true });
    if (stop.name === wanted && stop.describedBy.includes(describedBy)) return;
    stops.push(stop.name);
  }
  throw new Error(`Tab does not lead to ${wanted}, but to ${stops.join(', ')}.`);
}

test('paste, lock, unlock, reveal, copy and share with keys alone', async ({ chromium, site }) => {
  const { value } = site.model.credentials.generate(...administration(site.model), name);
  await setPassphrase(chromium, passphrase);
  const vault = await openVault(chromium);
  await expect(vault.getByText('Nothing here yet')).toBeVisible();

  await tabTo(vault, 'Paste a token');
  await vault.keyboard.press('Enter');
  await tabTo(vault, 'Paste it here');
  await vault.keyboard.insertText(value);
  await tabTo(vault, 'Name');
  await vault.keyboard.press('ControlOrMeta+a');
  await vault.keyboard.insertText(name);
  await vault.keyboard.press('Enter');
  await expect(vault.getByRole('dialog').getByText(/Saved/)).toBeVisible();
  await vault.keyboard.press('Escape');
  await expect(vault.getByRole('button', { name: 'Paste a token' })).toBeFocused();

  await tabTo(vault, 'Lock');
  await vault.keyboard.press('Enter');
  await expect(vault.getByLabel('Passphrase')).toBeFocused();
  await usableByAll(vault);
  await vault.keyboard.insertText(passphrase);
  await vault.keyboard.press('Enter');
  await expect(vault.getByRole('button', { name: 'Lock', exact: true })).toBeFocused({ timeout: 30_000 });

  await tabTo(vault, 'Reveal', name);
  await vault.keyboard.press('Enter');
  const secret = vault.locator('[data-waykey="secret"]');
  await expect(secret).toBeVisible();
  expect((await secret.textContent()) === value, 'the value is shown').toBe(true);
  expect(await focused(vault)).toMatchObject({ name: 'Hide', ringed: true });
  await vault.keyboard.press('Enter');
  await expect(secret).toHaveCount(0);

  await tabTo(vault, 'Copy', name);
  await vault.keyboard.press('Enter');
  await expect(vault.getByText('Copied')).toBeVisible();

  await tabTo(vault, 'Share', name);
  await vault.keyboard.press('Enter');
  const dialog = vault.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await usableByAll(vault);
  await tabTo(vault, 'Recipient (age1…)');
  expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await vault.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(await focused(vault)).toMatchObject({ name: 'Share', ringed: true, inView: true });
});
