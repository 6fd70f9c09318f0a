/** What a running guide adds to a page on which hundreds or thousands of things change each second. */
import type { Part } from '../lab/part.ts';
import { spreadOf } from '../lab/statistics.ts';
import { openTwoBrowsers, type Side } from '../lab/two-browsers.ts';

const nodes = 2_000;
const rates = [100, 500, 1_000, 2_500, 5_000];

/** What came of one storm. */
interface Weathered {
  /** Of the main thread’s time, in percent. */
  readonly share: number;
  /** Of the frames that were due, in percent. */
  readonly dropped: number;
}

export const storms: Part = async (effort) => {
  const seconds = effort === 'full' ? 20 : 3;
  const { withIt, without, close } = await openTwoBrowsers({ nodes, guide: 'Generate a master token' });
  const sides = [
    ['Waykey, guiding', withIt],
    ['nothing', without],
  ] as const;
  const found: { rate: number; guided: Weathered; plain: Weathered }[] = [];
  try {
    for (const rate of rates) {
      const guided = await weather(withIt, rate, seconds);
      found.push({ rate, guided, plain: await weather(without, rate, seconds) });
    }
  } finally {
    await close();
  }
  const curve = (name: string, figure: (one: (typeof found)[number]) => number) => ({
    name,
    points: found.map((one) => [one.rate, figure(one)] as const),
  });
  const line = (what: string, cells: readonly number[]) => ({
    what,
    unit: '%' as const,
    cells: cells.map((cell) => spreadOf([cell])),
  });
  return {
    title: 'Storms of changes',
    how:
      `A page of ${nodes.toLocaleString('en')} elements on which so many things change a second, for ${seconds} s each: in turns a text, an ` +
      'attribute, an element that comes and one that goes. The main thread’s time is processor time; a frame counts as dropped when the ' +
      'next one came late. The built extension with a guide running, and a browser without it, in turns.',
    rows: [],
    grid: {
      columns: sides.map(([title]) => title),
      rows: found.flatMap(({ rate, guided, plain }) => [
        line(`${rate.toLocaleString('en')} changes a second: main thread`, [guided.share, plain.share]),
        line(`${rate.toLocaleString('en')} changes a second: frames dropped`, [
          guided.dropped,
          plain.dropped,
        ]),
      ]),
    },
    bars: [
      {
        what: 'more of the main thread’s time in the worst storm',
        figure: Math.max(...found.map(({ guided, plain }) => guided.share - plain.share)),
        unit: '%',
        sense: 'at most',
        limit: 5,
      },
      {
        what: 'more frames dropped in the worst storm',
        figure: Math.max(...found.map(({ guided, plain }) => guided.dropped - plain.dropped)),
        unit: '%',
        sense: 'at most',
        limit: 1,
      },
    ],
    plots: [
      {
        name: 'storms',
        title: 'The main thread in storms of changes',
        x: 'changes a second',
        y: 'percent of the main thread’s time',
        scale: 'linear',
        curves: [
          curve('Waykey, guiding', ({ guided }) => guided.share),
          curve('nothing', ({ plain }) => plain.share),
        ],
      },
    ],
  };
};

async function weather({ page, thread }: Side, rate: number, seconds: number): Promise<Weathered> {
  await page.evaluate((perSecond) => adminPage.storm(perSecond), rate);
  const [share, dropped] = await Promise.all([
    thread.share(seconds),
    page.evaluate((duration) => adminPage.dropped(duration), seconds),
  ]);
  await page.evaluate(() => adminPage.storm(0));
  return { share, dropped };
}
