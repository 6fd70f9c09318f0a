// Renders public/icons/waykey.svg to the sizes the manifest lists: `node scripts/render-icons.mjs` after changing it.
// A browser draws them; WAYKEY_CHROMIUM says which, else Playwright's own.
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright';

const icons = new URL('../public/icons/', import.meta.url);
const sizes = [16, 32, 48, 128];

const drawing = await readFile(new URL('waykey.svg', icons), 'utf8');
const browser = await chromium.launch({
  ...(process.env.WAYKEY_CHROMIUM && { executablePath: process.env.WAYKEY_CHROMIUM }),
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>* { margin: 0 } svg { display: block; inline-size: ${size}px }</style>${drawing}`,
  );
  await page.screenshot({ path: new URL(`${size}.png`, icons).pathname, omitBackground: true });
}
await browser.close();
