/** What every page of the site has to load, beside the smallest of the guide libraries. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchChromium } from '../../e2e/harness/chromium/launch.ts';
import { chromeBuild } from '../../e2e/harness/paths.ts';
import { siteHome } from '../../e2e/harness/replica.ts';
import { type Part, row } from '../lab/part.ts';
import { servePage } from '../lab/serve-page.ts';
import { median, ratios } from '../lab/statistics.ts';
import { type TraceEvent, traced } from '../lab/trace.ts';

const onEveryPage = ['watcher', 'native-prompt'] as const;

export const loading: Part = async (effort) => {
  const driver = readFileSync(
    join(dirname(createRequire(import.meta.url).resolve('driver.js/dist/driver.css')), 'driver.js.iife.js'),
    'utf8',
  );
  const own = onEveryPage.map((name) => readFileSync(join(chromeBuild, 'src/entries', `${name}.js`)));
  const bytes = own.reduce((sum, code) => sum + gzipSync(code).length, 0);
  const { ours, theirs } = await timeEvaluation(driver, effort === 'full' ? 25 : 8);
  return {
    title: 'What every page loads',
    how:
      'Bytes after gzip. Evaluation: processor time of compiling and running the scripts while the page loads, from a trace; in the ' +
      'same page, in the same visits, nothing cached. Waykey: watcher and native-prompt; driver.js as its users include it.',
    rows: [
      row('Waykey: evaluation', 'ms', ours),
      row('driver.js: evaluation', 'ms', theirs),
      row('Waykey: gzip', 'bytes', [bytes]),
      row('driver.js: gzip', 'bytes', [gzipSync(driver).length]),
    ],
    bars: [
      { what: 'Waykey on every page, gzip', figure: bytes, unit: 'bytes', sense: 'at most', limit: 8_000 },
      {
        what: 'evaluation, times that of driver.js',
        figure: median(ratios(ours, theirs)),
        unit: '×',
        sense: 'at most',
        limit: 1,
      },
    ],
  };
};

async function timeEvaluation(driver: string, visits: number): Promise<{ ours: number[]; theirs: number[] }> {
  const site = await servePage({
    '/': '<!doctype html><title>Page</title><body><p>Some text.</p><script src="/driver.js"></script>',
    '/driver.js': driver,
  });
  const chromium = await launchChromium({ site });
  try {
    const page = await chromium.context.newPage();
    const cdp = await chromium.context.newCDPSession(page);
    const [ours, theirs]: [number[], number[]] = [[], []];
    for (let visit = 0; visit < visits; visit++) {
      const events = await traced(cdp, () => page.goto(siteHome));
      ours.push(evaluation(events, (url) => url.startsWith('chrome-extension://')));
      theirs.push(evaluation(events, (url) => url.endsWith('/driver.js')));
    }
    return { ours, theirs };
  } finally {
    await chromium.close();
    await site.close();
  }
}

/** Milliseconds spent on evaluating these scripts. @throws Error when the trace does not show them. */
function evaluation(events: readonly TraceEvent[], isMeant: (url: string) => boolean): number {
  const meant = events.filter(({ name, args }) => name === 'EvaluateScript' && isMeant(args.data?.url ?? ''));
  if (meant.length === 0) throw new Error('The trace shows no evaluation.');
  return meant.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}
