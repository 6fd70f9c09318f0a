/**
 * `npm run walks [-- --walks N --seed S --guide id --skin name --seconds T]`: random walks over all guides on several front
 * ends, judged and followed to the end. What was interrupted goes on where it was, if the code is still the same.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeMachine } from '../../bench/report/machine.ts';
import { bundleForPage } from '../harness/bundle.ts';
import { launchChromium } from '../harness/chromium/launch.ts';
import { ways } from '../harness/ways.ts';
import { type Site, type SkinName, startSite } from '../site/server.ts';
import type { WalkFigures } from './figures.ts';
import { Walk, WalkFault } from './walk.ts';

const { values } = parseArgs({
  options: {
    walks: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    skin: { type: 'string', multiple: true },
    /** The seeds go round these. */
    guide: { type: 'string', multiple: true },
    /** How many walk on each front end at the same time: they mostly wait for the page. */
    abreast: { type: 'string', default: '3' },
    /** Starts no further walk after so many seconds. */
    seconds: { type: 'string', default: 'Infinity' },
    /** Where to write the figures. */
    report: { type: 'string' },
  },
});

/** The front ends whose prompt is part of the page. */
const inPage: readonly SkinName[] = ['angularjs', 'mantine', 'native', 'bootstrap5'];
const skins = (values.skin ?? inPage) as SkinName[];
const guides = values.guide ?? ways.map(({ id }) => id);
const end = performance.now() + Number(values.seconds) * 1000;
const seeds = Array.from({ length: Number(values.walks) }, (_, index) => Number(values.seed) + index);
const script = await bundleForPage(new URL('in-page.ts', import.meta.url));
const machine = describeMachine();
const code = createHash('sha256').update(script).digest('hex').slice(0, 16);
const before = walkedBefore();
const walked = [...(before?.walked ?? [])];
const reached: Partial<Record<SkinName, number>> = { ...before?.reached };
const byGuide: Record<string, number> = { ...before?.byGuide };
const failed = [...(before?.failed ?? [])];

/** What the report says that is there, of the same seeds and the same code, where some are left. */
function walkedBefore(): WalkFigures | undefined {
  if (!values.report || !existsSync(values.report)) return undefined;
  const report: WalkFigures = JSON.parse(readFileSync(values.report, 'utf8'));
  return report.walked && report.seed === Number(values.seed) && report.code === code ? report : undefined;
}

/** The seeds go round the guides of a front end; each means the same guide wherever it is walked alone. */
function guideOf(seed: number, skin: SkinName): string {
  // Neighbours walk different guides, so that a few walks are not all of one.
  const turn = Math.floor(seed / inPage.length) + 3 * (seed % inPage.length);
  const guide = guides[turn % guides.length];
  if (guide === undefined) throw new Error(`No such guide can be walked on ${skin}.`);
  return guide;
}

/** Walks seeds of one front end, one after the other, each on a fresh site, until there are none left. */
async function walkOn(skin: SkinName, left: number[]): Promise<void> {
  const site = await startSite({ skin, latency: 1 });
  const chromium = await launchChromium({ site, extension: false });
  await chromium.context.addInitScript({ content: script });
  try {
    for (let seed = left.shift(); seed !== undefined; seed = left.shift()) {
      if (performance.now() > end) return;
      const guide = guideOf(seed, skin);
      if (await walkOnce(chromium.context, site, skin, { seed, guide })) {
        reached[skin] = (reached[skin] ?? 0) + 1;
        byGuide[guide] = (byGuide[guide] ?? 0) + 1;
      } else failed.push(`${skin}, seed ${seed}, ${guide}`);
      walked.push(seed);
      writeReport();
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
  which: { readonly seed: number; readonly guide: string },
): Promise<boolean> {
  site.renew();
  await context.clearCookies();
  const page = await context.newPage();
  for (const other of context.pages()) if (other !== page) await other.close();
  const walk = new Walk(page, site, skin, which);
  try {
    await walk.run();
    return true;
  } catch (error) {
    const why = error instanceof WalkFault ? error.message : `${String(error)} ${walk.history.join(' ')}`;
    console.log(`${skin}, seed ${which.seed}, ${which.guide}: ${why}\n`);
    return false;
  }
}

function figures(): WalkFigures {
  const passed = Object.values(reached).reduce((sum, count) => sum + count, 0);
  const isWhole = seeds.every((seed) => walked.includes(seed));
  return {
    walks: passed + failed.length,
    passed,
    failed,
    reached,
    byGuide,
    seed: Number(values.seed),
    code,
    walked: isWhole ? undefined : walked,
  };
}

function writeReport(): void {
  if (!values.report) return;
  const report = { ...figures(), machine };
  writeFileSync(values.report, `${JSON.stringify(report, undefined, 2)}\n`);
}

await Promise.all(
  skins.flatMap((skin, index) => {
    const left = seeds.filter((seed, at) => at % skins.length === index && !walked.includes(seed));
    return Array.from({ length: Math.min(Number(values.abreast), left.length) }, () => walkOn(skin, left));
  }),
);
writeReport();
const { walks, passed } = figures();
console.log(`${walks} walks on ${skins.join(', ')}: ${passed} reached the end, ${failed.length} did not.`);
if (failed.length > 0 || passed === 0) process.exitCode = 1;
