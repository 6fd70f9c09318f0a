/**
 * `npm run forge [-- --pages N | --seconds S] [--seed S] [--print N [--only WORDS]] [--report FILE]`: judges random pages, prints
 * the figures, fails below the bars.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { findChromium } from '../harness/find-browser.ts';
import { type ForgeCase, forgeCase } from './case.ts';
import { countVerdicts, isFault, meetsBars } from './figures.ts';
import { htmlOf } from './html.ts';
import type { Verdict } from './verdict.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '10000' },
    seconds: { type: 'string' },
    seed: { type: 'string' },
    print: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
    report: { type: 'string' },
  },
});
const most = values.seconds === undefined ? Number(values.pages) : Number.POSITIVE_INFINITY;
const until =
  values.seconds === undefined ? Number.POSITIVE_INFINITY : Date.now() + 1000 * Number(values.seconds);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
/** Judged in one go: the way into the page costs more than a page. */
const batch = 25;
/** Pages at work at the same time. */
const workers = 2;

interface Fault {
  readonly made: ForgeCase;
  readonly of: readonly Verdict[];
}

const verdicts: Verdict[] = [];
const faults: Fault[] = [];
let given = 0;
let pages = 0;

async function work(page: Page): Promise<void> {
  await page.setContent('<!doctype html><body></body>');
  await page.evaluate(await script);
  while (given < most && Date.now() < until) {
    const number = given;
    given += batch;
    const cases = fc.sample(forgeCase, { numRuns: Math.min(batch, most - number), seed: seed + number });
    const told = await page.evaluate(
      (list) =>
        (globalThis as unknown as { judgeCases(cases: readonly ForgeCase[]): Verdict[][] }).judgeCases(list),
      cases,
    );
    pages += told.length;
    for (const [index, of] of told.entries()) {
      verdicts.push(...of);
      const made = cases[index];
      if (made && of.some(isFault)) faults.push({ made, of: of.filter(isFault) });
    }
  }
}

/** How many of each kind of fault, and the smallest pages of each: they are the quickest to understand. */
function printFaults(): void {
  const byKind = new Map<string, Fault[]>();
  for (const fault of faults) {
    for (const { id, truth, result } of fault.of) {
      const kind = `${result} where ${truth}: ${id}`;
      byKind.set(kind, [...(byKind.get(kind) ?? []), fault]);
    }
  }
  const kinds = [...byKind].sort(([, first], [, second]) => first.length - second.length);
  const size = ({ made }: Fault) => htmlOf(made.body).length;
  for (const [kind, list] of kinds.filter(([name]) => name.includes(values.only))) {
    list.sort((first, second) => size(first) - size(second));
    for (const { made, of } of list.slice(0, Number(values.print))) {
      console.log(
        `\n${kind} (${made.screen}, ${made.language}${made.rtl ? ', right to left' : ''}, “${made.name}”)`,
      );
      for (const { id, result, told } of of) console.log(`  ${id} ${result}: ${told}`);
      console.log(htmlOf(made.body));
    }
  }
  for (const [kind, list] of kinds) console.log(String(list.length).padStart(6), kind);
}

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const script = bundle();
try {
  const contexts = await Promise.all(
    Array.from({ length: workers }, () => browser.newContext({ viewport: { width: 1280, height: 900 } })),
  );
  await Promise.all(contexts.map(async (context) => work(await context.newPage())));
  const figures = countVerdicts(verdicts, { pages, seed });
  printFaults();
  console.log(figures);
  if (values.report) {
    mkdirSync(dirname(values.report), { recursive: true });
    writeFileSync(values.report, `${JSON.stringify(figures, undefined, 2)}\n`);
  }
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
