/**
 * `npm run images`: the pictures of the README, taken by the journey itself on the replica. `-- --store` takes those of the
 * stores instead.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../e2e/harness/paths.ts';
import { startSite } from '../e2e/site/server.ts';
import { buildForChromium } from './build.ts';
import { takePictureOf } from './picture.ts';
import { type TakePicture, walk } from './walk.ts';

interface Album {
  readonly folder: string;
  /** Which moments of the journey it shows. */
  readonly shown: readonly string[];
  readonly colorSchemes: readonly ('light' | 'dark')[];
  readonly viewport: { readonly width: number; readonly height: number };
}

const readme: Album = {
  folder: join('docs', 'images'),
  shown: ['generate', 'save-token', 'activate', 'vault'],
  colorSchemes: ['light', 'dark'],
  viewport: { width: 1120, height: 640 },
};

/** The size both stores ask for; Chrome's takes five pictures at most. */
const store: Album = {
  folder: join('docs', 'store', 'screenshots'),
  shown: ['generate', 'name-token', 'save-token', 'activate', 'vault'],
  colorSchemes: ['light'],
  viewport: { width: 1280, height: 800 },
};

const { values } = parseArgs({ options: { store: { type: 'boolean', default: false } } });
const { folder, shown, colorSchemes, viewport } = values.store ? store : readme;

await buildForChromium();
mkdirSync(join(projectRoot, folder), { recursive: true });
for (const colorScheme of colorSchemes) {
  const take: TakePicture = async (name, page) => {
    if (shown.includes(name))
      await takePictureOf(page, join(projectRoot, folder, `${name}-${colorScheme}.png`));
  };
  const site = await startSite({ skin: 'angularjs' });
  await walk(site, take, { colorScheme, viewport });
  await site.close();
}
