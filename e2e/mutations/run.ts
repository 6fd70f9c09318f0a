/**
 * `npm run mutate [-- --mutations N | --seconds S] [--seed S] [--skins a,b] [--print N] [--report FILE]`: takes every
 * screen of every front end, changes names, nesting, order and words by seed, judges what is located, and fails below the
 * bars of the forge.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { build } from 'vite';
import { countVerdicts, isFault, meetsBars } from '../forge/figures.ts';
import type { Verdict } from '../forge/verdict.ts';
import { ByHand } from '../harness/by-hand.ts';
import { launchChromium } from '../harness/chromium/launch.ts';
import { siteHome } from '../harness/replica.ts';
import { type SkinName, skinNames, startSite } from '../site/server.ts';
import type { Known } from './in-page.ts';
import { places, type Screen, screensOf, tokenName } from './screens.ts';

const { values } = parseArgs({
  options: {
    mutations: { type: 'string', default: '130' },
    seconds: { type: 'string' },
    seed: { type: 'string' },
    skins: { type: 'string', default: skinNames.join() },
    print: { type: 'string', default: '0' },
    report: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const chosen = skinNames.filter((skin) => values.skins.split(',').includes(skin));
/** Judged in one go, before the page does anything by itself. */
const batch = 5;

const verdicts: Verdict[] = [];
const faults: string[] = [];
let pages = 0;

type Judge = (seeds: readonly number[], name: string, known: readonly Known[]) => Verdict[][] | undefined;

async function judge(page: Page, skin: SkinName, screen: Screen, until: number): Promise<void> {
  const by = new ByHand(page, skin);
  const look = () =>
    Promise.all(
      Object.entries(places(by, page)).map(async ([id, { at, named }]) => {
        const answers = await at.elementHandles();
        const isDue = screen.due.includes(id);
        if (isDue && answers.length === 0) throw new Error(`${id} is not on “${screen.name}” of ${skin}.`);
        const isBesides = screen.besides?.includes(id) ?? false;
        const truth: Verdict['truth'] = isDue ? 'due' : isBesides ? 'ambiguous' : 'absent';
        return { id, truth, named, answers };
      }),
    );
  for (let done = 0; done < Number(values.mutations) && Date.now() < until; done += batch) {
    const count = Math.min(batch, Number(values.mutations) - done);
    const seeds = Array.from({ length: count }, (_, index) => seed + 1000 * pages + index);
    const told = await page.evaluate(
      ([given, name, list]) =>
        (globalThis as unknown as { judgeMutations: Judge }).judgeMutations(
          given as number[],
          name as string,
          list as unknown as Known[],
        ),
      [seeds, tokenName, await look()] as const,
    );
    // A page that has drawn itself anew in between has other elements in their place.
    if (told === undefined) continue;
    pages += told.length;
    for (const [index, of] of told.entries()) {
      verdicts.push(...of);
      for (const verdict of of.filter(isFault)) {
        const { result, truth, id, told: why } = verdict;
        faults.push(`${skin}, ${screen.name}, ${seeds[index]}: ${result} where ${truth}: ${id} (${why})`);
      }
    }
  }
}

async function mutate(skin: SkinName, script: string, until: number): Promise<void> {
  const site = await startSite({ skin });
  const chromium = await launchChromium({ site, extension: false });
  try {
    await chromium.context.addInitScript(script);
    const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
    page.setDefaultTimeout(15_000);
    await page.goto(siteHome);
    const by = new ByHand(page, skin);
    const screens = screensOf(skin);
    for (const [index, screen] of screens.entries()) {
      await screen.open(by, page);
      await settled(page);
      const left = Math.max(0, until - Date.now());
      await judge(page, skin, screen, Date.now() + left / (screens.length - index));
    }
  } finally {
    await chromium.close();
    await site.close();
  }
}

/** Nothing moves, and no request is under way. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: new URL('in-page.ts', import.meta.url).pathname, output: { format: 'iife' } },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('Nothing was bundled for the page.');
  return output.output[0].code;
}

const script = await bundle();
const end = values.seconds === undefined ? undefined : Date.now() + 1000 * Number(values.seconds);
for (const [index, skin] of chosen.entries()) {
  const share = end === undefined ? Number.POSITIVE_INFINITY : (end - Date.now()) / (chosen.length - index);
  await mutate(skin, script, Date.now() + share);
}
for (const fault of faults.slice(0, Number(values.print))) console.log(fault);
const figures = countVerdicts(verdicts, { pages, seed });
console.log(figures);
if (values.report !== undefined) writeFileSync(values.report, `${JSON.stringify(figures, undefined, 2)}\n`);
if (!meetsBars(figures)) process.exitCode = 1;
