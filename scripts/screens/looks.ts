import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';

/** One way of looking at a screen. */
interface Look {
  readonly name: string;
  readonly media?: Parameters<Page['emulateMedia']>[0];
  readonly width?: number;
  readonly dir?: 'rtl';
  /** Of the text, in percent. */
  readonly text?: number;
}

const looks: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced', media: { forcedColors: 'active' } },
  { name: 'narrow', width: 320 },
  { name: 'rtl', dir: 'rtl' },
  { name: 'large', text: 200 },
];

const wide = { width: 1000, height: 800 };

/** A picture longer than this says nothing more. */
const longest = 4000;

/** Takes a picture of the screen in each look: `<folder>/<screen>-<look>.png`. */
export async function takeScreen(page: Page, folder: string, screen: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const look of looks) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...look.media });
    await page.setViewportSize({ ...wide, ...(look.width && { width: look.width }) });
    await page.evaluate(
      ({ dir, text }) => {
        document.documentElement.dir = dir;
        document.documentElement.style.fontSize = text;
      },
      { dir: look.dir ?? '', text: look.text ? `${look.text}%` : '' },
    );
    const tall = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({
      width: look.width ?? wide.width,
      height: Math.min(Math.max(tall, wide.height), longest),
    });
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: join(folder, `${screen}-${look.name}.png`), animations: 'disabled' });
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize(wide);
  await page.evaluate(() => {
    document.documentElement.dir = '';
    document.documentElement.style.fontSize = '';
  });
}
