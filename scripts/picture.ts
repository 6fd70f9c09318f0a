import type { Page } from 'playwright';

/** The prompted value is as unreadable in a picture as it is secret: pictures are shown around. */
const withoutValue = 'input[readonly], code { filter: blur(5px) }';

/** Takes a picture of a page into `file`. */
export async function takePictureOf(page: Page, file: string): Promise<void> {
  await page.screenshot({ path: file, style: withoutValue });
}
