/** `npm run walks [-- --walks N --seed S --skin name --seconds T]`: random walks on several front ends, judged and followed to the end. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeMachine } from '../../bench/report/machine.ts';
import { bundleForPage } from '../harness/bundle.ts';
import { launchChromium } from '../harness/chromium/launch.ts';
import { type Site, type SkinName, startSite } from '../site/server.ts';
import type { WalkFigures } from './figures.ts';
import { Walk, WalkFault } from './walk.ts';

const { values } = parseArgs({
  options: {
    walks: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    skin: { type: 'string', multiple: true },
    /** Starts no further walk after so many seconds. */
    seconds: { type: 'string', default: 'Infinity' },
    /** Where to write the figures. */
    report: { type: 'string' },
  },
});

/** The front ends whose prompt is part of the page. */
const skins = (values.skin ?? ['angularjs', 'mantine', 'native', 'bootstrap5']) as SkinName[];
const end = performance.now() + Number(values.seconds) * 1000;
const seeds = Array.from({ length: Number(values.walks) }, (_, index) => Number(values.seed) + index);
const script = await bundleForPage(new URL('in-page.ts', import.meta.url));
const reached: Partial<Record<SkinName, number>> = {};
const failed: string[] = [];

/** Walks the seeds of one front end, one after the other, each on a fresh site with a fresh browser profile. */
async function walkOn(skin: SkinName, own: readonly number[]): Promise<void> {
  const site = await startSite({ skin, latency: 5 });
  const chromium = await launchChromium({ site, extension: false });
  await chromium.context.addInitScript({ content: script });
  try {
    for (const seed of own) {
      if (performance.now() > end) return;
      if (await walkOnce(chromium.context, site, skin, seed)) reached[skin] = (reached[skin] ?? 0) + 1;
      else failed.push(`${skin}, seed ${seed}`);
    }
  } finally {
    await chromium.close();
    await site.close();
  }
}

async function walkOnce(
  context: Awaited<ReturnType<typeof launchChromium>>['context'],
  site: Site,
  skin: SkinName,
  seed: number,
): Promise<boolean> {
  await context.clearCookies();
  const page = await context.newPage();
  for (const other of context.pages()) if (other !== page) await other.close();
  const walk = new Walk(page, site, seed);
  try {
    await walk.run();
    return true;
  } catch (error) {
    const why = error instanceof WalkFault ? error.message : `${String(error)} ${walk.history.join(' ')}`;
    console.log(`${skin}, seed ${seed}: ${why}\n`);
    return false;
  }
}

await Promise.all(
  skins.map((skin, index) =>
    walkOn(
      skin,
      seeds.filter((_, at) => at % skins.length === index),
    ),
  ),
);
const passed = Object.values(reached).reduce((sum, count) => sum + count, 0);
const figures: WalkFigures = {
  walks: passed + failed.length,
  passed,
  failed,
  reached,
  seed: Number(values.seed),
};
console.log(
  `${figures.walks} walks on ${skins.join(', ')}: ${passed} reached the end, ${failed.length} did not.`,
);
if (values.report) {
  const report = { ...figures, machine: describeMachine() };
  writeFileSync(values.report, `${JSON.stringify(report, undefined, 2)}\n`);
}
if (failed.length > 0 || passed === 0) process.exitCode = 1;
