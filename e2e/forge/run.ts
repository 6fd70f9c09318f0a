/** `npm run forge [-- --pages N --seed S]`: judges random pages, prints the figures, fails below the bars. */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { chromium } from 'playwright';
import { build } from 'vite';
import { findChromium } from '../harness/find-browser.ts';
import { type ForgeCase, forgeCase } from './case.ts';
import { countVerdicts, meetsBars } from './figures.ts';
import { htmlOf } from './html.ts';
import type { Verdict } from './verdict.ts';

const { values } = parseArgs({ options: { pages: { type: 'string' }, seed: { type: 'string' } } });
const pages = Number(values.pages ?? 500);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const printed = 3;

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent('<!doctype html><body></body>');
  await page.evaluate(await bundle());
  const cases = fc.sample(forgeCase, { numRuns: pages, seed });
  const verdicts: Verdict[] = [];
  const faults: { readonly made: ForgeCase; readonly of: readonly Verdict[] }[] = [];
  for (const made of cases) {
    const told = await page.evaluate(
      (given) => (globalThis as unknown as { judgeCase(made: ForgeCase): Verdict[] }).judgeCase(given),
      made,
    );
    verdicts.push(...told);
    const of = told.filter(
      ({ result, due, rare }) => result === 'wrong' || (due && !rare && result !== 'right'),
    );
    if (of.length > 0) faults.push({ made, of });
  }
  const figures = countVerdicts(verdicts);
  // The wrong answers first, then the smallest pages: they are the quickest to understand.
  const size = ({ made }: { made: ForgeCase }) => htmlOf(made.body).length;
  const isWrong = ({ of }: { of: readonly Verdict[] }) =>
    of.some(({ result }) => result === 'wrong') ? 0 : 1;
  faults.sort((a, b) => isWrong(a) - isWrong(b) || size(a) - size(b));
  for (const { made, of } of faults.slice(0, printed)) {
    console.log(of.map(({ id, result }) => `${id}: ${result}`).join(', '), `(${made.language})`);
    console.log(htmlOf(made.body), '\n');
  }
  console.log(`${pages} pages, seed ${seed}:`, figures);
  if (!meetsBars(figures)) process.exitCode = 1;
} finally {
  await browser.close();
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
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('Nothing was bundled for the page.');
  return output.output[0].code;
}
