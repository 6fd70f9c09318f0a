/** All landmarks of the longest guide in one sweep, beside one question asked of the tools people would use instead. */
import { bundleForPage } from '../../e2e/harness/bundle.ts';
import { launchChromium } from '../../e2e/harness/chromium/launch.ts';
import { MainThread } from '../lab/main-thread.ts';
import { type Bar, type Part, row } from '../lab/part.ts';
import { differences, median, ratios } from '../lab/statistics.ts';
import type { Method } from './in-page.ts';
import { playwrightEngine } from './playwright-engine.ts';

/** What each method is asked. */
export const methodNames: Readonly<Record<Method, string>> = {
  waykey: 'Waykey: all landmarks of the longest guide, a first look',
  'waykey-changed': 'Waykey: the same, looking again after one card was drawn anew',
  'waykey-again': 'Waykey: the same, looking again at an unchanged page',
  change: 'The page: drawing one card anew',
  playwright: 'Playwright: one getByRole, in page',
  'testing-library': 'Testing Library: one queryAllByRole',
  walk: 'A bare walk: all texts, looking for one',
};
const methods = Object.keys(methodNames) as Method[];
/** Calls per sample: asking for the time costs some itself. */
const repeats = 5;
const nodes = 10_000;

export const locating: Part = async (effort) => {
  const timed = await timeMethods(effort === 'full' ? 45 : 5);
  const samples = { ...timed, 'waykey-changed': differences(timed['waykey-changed'], timed.change) };
  const over = (method: Method, look: Method) => median(ratios(samples[method], samples[look]));
  // What was taken off may be more than what a round took: such differences have a median, and no ratios.
  const changed = median(samples.playwright) / median(samples['waykey-changed']);
  const faster = (what: string, figure: number, limit: number): Bar => ({
    what,
    figure,
    unit: '×',
    sense: 'at least',
    limit,
  });
  return {
    title: `Locating on a page of ${nodes.toLocaleString('en')} elements`,
    how:
      'Chromium; the methods take turns; times are processor time of the page’s main thread. Waykey answers for every landmark ' +
      'of its longest guide and derives the step to show, each of the others for one thing that is there. A first look reads ' +
      'all of the page, as the others always do. While a guide runs, each further look reads only what has changed; what the ' +
      'page itself and the browser do for the change is measured on its own and taken off.',
    rows: methods.map((method) => row(methodNames[method], 'ms', samples[method])),
    bars: [
      faster('faster than one Playwright getByRole: a first look', over('playwright', 'waykey'), 10),
      faster('the same: a look after a change', changed, 10),
      faster(
        'faster than one Testing Library queryAllByRole: a first look',
        over('testing-library', 'waykey'),
        3,
      ),
      {
        what: 'as slow as a bare text walk: a first look',
        figure: over('waykey', 'walk'),
        unit: '×',
        sense: 'at most',
        limit: 8,
      },
    ],
  };
};

async function timeMethods(rounds: number): Promise<Record<Method, number[]>> {
  const { fill, time, close } = await openLocatingPage();
  try {
    await fill(nodes);
    const samples = Object.fromEntries(methods.map((method) => [method, [] as number[]])) as Record<
      Method,
      number[]
    >;
    for (let round = 0; round < rounds; round++) {
      for (const method of methods) samples[method].push(...(await time(method, 1)));
    }
    return samples;
  } finally {
    await close();
  }
}

/** A page on which all of them can be timed. */
export interface LocatingPage {
  /** Returns how many elements there are. */
  fill(nodes: number): Promise<number>;
  /** Asks for so many guides' landmarks at once. Returns how many these are. */
  landmarks(guides: number): Promise<number>;
  /** Milliseconds of processor time of one call each; what the compiler does at first is left out. */
  time(method: Method, samples: number): Promise<number[]>;
  close(): Promise<void>;
}

/** Opens it, without the extension: what is timed runs in the page. */
export async function openLocatingPage(): Promise<LocatingPage> {
  const chromium = await launchChromium({ extension: false });
  const [page] = chromium.context.pages();
  if (!page) throw new Error('The browser has no page.');
  await page.setContent('<!doctype html><body></body>');
  await page.evaluate(playwrightEngine());
  await page.evaluate(await bundleForPage(new URL('in-page.ts', import.meta.url)));
  const thread = await MainThread.of(page);
  const warm = new Set<Method>();
  const run = async (method: Method) =>
    (await thread.timeOf(`locating.run('${method}', ${repeats})`)) / repeats;
  return {
    fill: (count) => page.evaluate((wanted) => globalThis.locating.fill(wanted), count),
    landmarks: (guides) => page.evaluate((count) => globalThis.locating.landmarks(count), guides),
    async time(method, samples) {
      for (let call = 0; !warm.has(method) && call < 3; call++) await run(method);
      warm.add(method);
      const times: number[] = [];
      while (times.length < samples) times.push(await run(method));
      return times;
    },
    close: () => chromium.close(),
  };
}
