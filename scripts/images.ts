/** `npm run images`: the pictures of the README, taken by the journey itself on the replica. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../e2e/harness/paths.ts';
import { startSite } from '../e2e/site/server.ts';
import { buildForChromium } from './build.ts';
import { takePictureOf } from './picture.ts';
import { type TakePicture, walk } from './walk.ts';

/** Which moments the README shows. */
const shown = ['generate', 'save-token', 'activate', 'vault'];
const folder = join(projectRoot, 'docs', 'images');

await buildForChromium();
mkdirSync(folder, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  const take: TakePicture = async (name, page) => {
    if (shown.includes(name)) await takePictureOf(page, join(folder, `${name}-${colorScheme}.png`));
  };
  const site = await startSite({ skin: 'angularjs' });
  await walk(site, take, { colorScheme, viewport: { width: 1120, height: 640 } });
  await site.close();
}
