/** `npm run docs`: writes every guide to `docs/guides/`, with a picture of each step taken on the replica. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseRole } from '../e2e/harness/by-hand.ts';
import { ChromiumTab } from '../e2e/harness/chromium/chromium-tab.ts';
import { launchChromium } from '../e2e/harness/chromium/launch.ts';
import { followCard } from '../e2e/harness/follow-card.ts';
import { projectRoot } from '../e2e/harness/paths.ts';
import { Person } from '../e2e/harness/person.ts';
import { siteHome } from '../e2e/harness/replica.ts';
import { wayOf } from '../e2e/harness/ways.ts';
import { startSite } from '../e2e/site/server.ts';
import type { Guide } from '../src/guide/guide.ts';
import { guides } from '../src/insidemaps/guides/guides.ts';
import { buildForChromium } from './build.ts';
import { pictureOf, renderGuide } from './docs/render-guide.ts';
import { takePictureOf } from './picture.ts';

const folder = join(projectRoot, 'docs', 'guides');
const images = join(folder, 'images');

/** Follows a guide on the replica and takes the pictures that are not there yet. */
async function takePictures(guide: Guide): Promise<void> {
  const site = await startSite({ skin: 'angularjs' });
  const chromium = await launchChromium({
    site,
    colorScheme: 'light',
    viewport: { width: 1120, height: 720 },
  });
  try {
    const way = wayOf(guide.id);
    way.prepare?.(site);
    const tab = await ChromiumTab.of(chromium.context.pages()[0] ?? (await chromium.context.newPage()));
    const person = new Person(tab);
    await tab.goto(siteHome);
    await person.startGuide(way.title);
    await followCard(person, {
      ...way.follow((use, role) => chooseRole(tab.page, 'angularjs', use, role)),
      onStep: async (card) => {
        const step = guide.steps.find(({ id }) => id === card.step);
        const file = step && join(images, pictureOf(guide, step));
        if (file && !existsSync(file)) await takePictureOf(tab.page, file);
      },
    });
  } finally {
    await chromium.close();
    await site.close();
  }
}

await buildForChromium();
rmSync(folder, { recursive: true, force: true });
mkdirSync(images, { recursive: true });
for (const guide of guides) {
  await takePictures(guide);
  const pictures = new Set(readdirSync(images));
  writeFileSync(
    join(folder, `${guide.id}.md`),
    renderGuide(guide, (name) => pictures.has(name)),
  );
  console.log(`✓ docs/guides/${guide.id}.md`);
}
