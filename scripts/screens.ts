/** `npm run screens`: a picture of every screen of the extension's own pages, in every state and look, to be looked at. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { openVault } from '../e2e/harness/chromium/extension-pages.ts';
import { launchChromium } from '../e2e/harness/chromium/launch.ts';
import { visitScreens } from '../e2e/harness/chromium/screens.ts';
import { restoreExamples } from '../e2e/harness/example-vault.ts';
import { projectRoot } from '../e2e/harness/paths.ts';
import { buildForChromium } from './build.ts';
import { takeScreen } from './screens/looks.ts';

const folder = join(projectRoot, 'screens');
const take = (page: Page, screen: string) => takeScreen(page, folder, screen);

await buildForChromium();
rmSync(folder, { recursive: true, force: true });
const chromium = await launchChromium();
try {
  await visitScreens(chromium, take);
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
