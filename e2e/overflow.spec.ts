/** The pages have room for their words in languages that need more of it, from either side. */
import type { Page } from 'playwright';
import { openOptions, openPopup, openVault } from './harness/chromium/extension-pages.ts';
import { restoreExamples } from './harness/example-vault.ts';
import { findOverflows, speakLonger } from './harness/overflow.ts';
import { expect, test } from './harness/test.ts';

/** What a fault looks like in a page that has none. */
const planted: Readonly<Record<string, string>> = {
  cut: '<p style="width: 4em; overflow: hidden; white-space: nowrap">A text that is cut</p>',
  'cut ': '<p style="height: 1em; width: 4em; overflow: clip">A text that is cut below its first line</p>',
  outside: '<p style="margin-inline-start: -3em">A text outside the window</p>',
  'outside ': '<p style="position: absolute; inset-inline-start: 99vw; width: 20em">A text beside it</p>',
  'out of its box': '<button style="width: 3em; padding: 0; white-space: nowrap">A text too long</button>',
  'over another': '<p style="margin: 0 0 -1.4em">One text</p><p style="margin: 0">Another text</p>',
};

test('what has no room is found', { tag: '@rare' }, async ({ chromium }) => {
  const popup = await openPopup(chromium);
  await popup.getByRole('button', { name: 'Open vault' }).waitFor();
  expect(await findOverflows(popup)).toEqual([]);
  for (const [fault, html] of Object.entries(planted)) {
    await popup.evaluate((html) => {
      const place = document.createElement('div');
      place.id = 'planted';
      place.innerHTML = html;
      document.querySelector('main')?.append(place);
    }, html);
    expect(await findOverflows(popup), html).toContainEqual(expect.stringContaining(`: ${fault.trim()}: `));
    await popup.evaluate(() => document.querySelector('#planted')?.remove());
  }
  expect(await findOverflows(popup)).toEqual([]);
});

/** The page with longer words, once it stands. */
async function judged(page: Page, direction: 'ltr' | 'rtl'): Promise<readonly string[]> {
  await speakLonger(page, direction);
  await page.reload();
  await page.locator('main').waitFor();
  await expect(page.locator('html')).toHaveAttribute('dir', direction);
  const found = await findOverflows(page);
  await page.close();
  return found;
}

test('popup, options and a filled vault have room for longer words, from the left and from the right', {
  tag: '@rare',
}, async ({ chromium }) => {
  const vault = await openVault(chromium);
  await restoreExamples(vault, 8);
  await vault.close();
  for (const direction of ['ltr', 'rtl'] as const)
    for (const open of [openPopup, openOptions, openVault])
      expect(await judged(await open(chromium), direction), `${open.name} ${direction}`).toEqual([]);
});
