import type { Page } from 'playwright';
import { axeFaults } from './axe.ts';
import { expect } from './test.ts';

/** No violation in either colour scheme, targets of 24 px and more, and nothing to scroll sideways for in a narrow window. */
export async function usableByAll(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page, { rules: { 'target-size': { enabled: true } } })).toEqual([]);
  }
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  if (before) await page.setViewportSize(before);
}
