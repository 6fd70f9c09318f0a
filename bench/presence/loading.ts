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
  const { ours, theirs, oursInPage, theirsInPage } = await timeEvaluation(driver, effort === 'full' ? 25 : 8);
  return {
    title: 'What every page loads',
    how:
      'Bytes after gzip. Evaluation: processor time of parsing, compiling and running the scripts as the page loads, from a trace; in ' +
      'the same page, in the same visits, nothing cached. Waykey: watcher and native-prompt, which have to be there before any ' +
      'script of the page, so all of it is on the main thread, and start the rest right after; driver.js as its users include it, ' +
      'most of it parsed on another thread while the page waits for it.',
    rows: [
      row('Waykey: evaluation', 'ms', ours),
      row('driver.js: evaluation', 'ms', theirs),
      row('Waykey: of it on the main thread', 'ms', oursInPage),
      row('driver.js: of it on the main thread', 'ms', theirsInPage),
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

type Times = Record<'ours' | 'theirs' | 'oursInPage' | 'theirsInPage', number[]>;

async function timeEvaluation(driver: string, visits: number): Promise<Times> {
  const site = await servePage({
    '/': '<!doctype html><title>Page</title><body><p>Some text.</p><script src="/driver.js"></script>',
    '/driver.js': driver,
  });
  const chromium = await launchChromium({ site });
  try {
    const page = await chromium.context.newPage();
    const cdp = await chromium.context.newCDPSession(page);
    const times: Times = { ours: [], theirs: [], oursInPage: [], theirsInPage: [] };
    const isOurs = (url: string) => url.startsWith('chrome-extension://');
    const isTheirs = (url: string) => url.endsWith('/driver.js');
    for (let visit = 0; visit < visits; visit++) {
      const events = await traced(cdp, () => page.goto(siteHome));
      times.ours.push(evaluation(events, isOurs, inPage, elsewhere));
      times.theirs.push(evaluation(events, isTheirs, inPage, elsewhere));
      times.oursInPage.push(evaluation(events, isOurs, inPage));
      times.theirsInPage.push(evaluation(events, isTheirs, inPage));
    }
    return times;
  } finally {
    await chromium.close();
    await site.close();
  }
}

/** What Chromium calls evaluating a script on the page's main thread, and reading one on another while it arrives. */
const [inPage, elsewhere] = ['EvaluateScript', 'v8.parseOnBackground'];

/** Milliseconds of processor time spent on these scripts. @throws Error when the trace does not show them. */
function evaluation(
  events: readonly TraceEvent[],
  isMeant: (url: string) => boolean,
  ...names: readonly string[]
): number {
  const meant = events.filter(({ name, args }) => names.includes(name) && isMeant(args.data?.url ?? ''));
  if (!meant.some(({ name }) => name === inPage)) throw new Error('The trace shows no evaluation.');
  return meant.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}
