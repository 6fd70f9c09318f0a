/** `npm run forge:prompts [-- --prompts N --seed S --seconds T --report FILE]`: judges random prompts; any miss, false catch, cut value or double fails. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { chromium, type Page } from 'playwright';
import { bundleForPage } from '../harness/bundle.ts';
import { findChromium } from '../harness/find-browser.ts';
import { type PromptCase, promptCase } from './case.ts';
import { isFaultless, type PromptFigures } from './figures.ts';

const { values } = parseArgs({
  options: {
    prompts: { type: 'string' },
    seed: { type: 'string' },
    seconds: { type: 'string' },
    /** Where to write the figures. */
    report: { type: 'string' },
  },
});
const prompts = Number(values.prompts ?? 10_000);
const seed = Number(values.seed ?? 20_261_124);
const seconds = Number(values.seconds ?? Number.POSITIVE_INFINITY);
/** Drawn at a time: a page that was used for long is slow. */
const portion = 250;
/** Judged at the same time, each in a page of its own. */
const abreast = 2;

interface Fault {
  readonly made: PromptCase;
  readonly missed: number;
  readonly truncated: number;
  readonly wrong: number;
  readonly doubled: number;
}

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const faults: Fault[] = [];
const count = { ran: 0, values: 0 };
const started = performance.now();
try {
  const script = await bundleForPage(new URL('in-page.ts', import.meta.url));
  let next = 0;
  const judgeSome = async () => {
    while (next < prompts && !isLate()) {
      const at = next;
      next += portion;
      await judgePortion(script, at);
    }
  };
  await Promise.all(Array.from({ length: abreast }, judgeSome));
} finally {
  await browser.close();
}
const total = (of: 'missed' | 'truncated' | 'wrong' | 'doubled') =>
  faults.reduce((sum, fault) => sum + fault[of], 0);
faults.sort((one, other) => JSON.stringify(one.made).length - JSON.stringify(other.made).length);
for (const { made, ...what } of faults.slice(0, 5)) console.log(what, shape(made));
const figures: PromptFigures = {
  prompts: count.ran,
  seed,
  values: count.values,
  missed: total('missed'),
  truncated: total('truncated'),
  wrong: total('wrong'),
  doubled: total('doubled'),
};
console.log(
  `${figures.prompts} prompts with ${figures.values} values, seed ${seed}: ${figures.missed} missed, ${figures.truncated} truncated, ${figures.wrong} wrongly kept, ${figures.doubled} kept twice`,
);
if (values.report) writeFileSync(values.report, `${JSON.stringify(figures, null, 2)}\n`);
if (!isFaultless(figures)) process.exitCode = 1;

function isLate(): boolean {
  return performance.now() - started >= seconds * 1000;
}

async function judgePortion(script: string, at: number): Promise<void> {
  const page = await newPage(script);
  const cases = fc.sample(promptCase, { numRuns: Math.min(portion, prompts - at), seed: seed + at });
  for (const made of cases) {
    if (isLate()) break;
    const fault = judge(made, await kept(page, made));
    count.ran += 1;
    count.values += made.expected.length;
    if (fault) faults.push(fault);
  }
  await page.close();
}

async function newPage(script: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  // A secure context, as the site is; nothing is asked of any network.
  await page.route('**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' }),
  );
  await page.goto('http://localhost/');
  await page.evaluate(script);
  return page;
}

/** Plays a case; the person’s own part with a real keyboard. */
async function kept(page: Page, made: PromptCase): Promise<string[]> {
  await page.evaluate((given) => (globalThis as unknown as InPage).beginCase(given), made);
  if (made.pasted) {
    await page.focus('#pasted');
    await page.keyboard.insertText(made.pasted);
  }
  await page.focus('#name');
  await page.keyboard.insertText(made.name);
  await page.keyboard.press('Enter');
  return page.evaluate(() => (globalThis as unknown as InPage).finishCase());
}

interface InPage {
  beginCase(given: PromptCase): Promise<void>;
  finishCase(): Promise<string[]>;
}

function judge(made: PromptCase, all: readonly string[]): Fault | undefined {
  const missed = made.expected.filter((value) => !all.includes(value)).length;
  const others = all.filter((value) => !made.expected.includes(value));
  const truncated = others.filter((value) => made.expected.some((whole) => whole.startsWith(value))).length;
  const doubled = all.length - new Set(all).size;
  if (missed + others.length + doubled === 0) return undefined;
  return { made, missed, truncated, wrong: others.length - truncated, doubled };
}

/** The case with its values shortened, for reading. */
function shape(made: PromptCase): string {
  return JSON.stringify(made).replaceAll(/[\w.-]{24,}/g, (value) => `${value.slice(0, 6)}~${value.length}`);
}
