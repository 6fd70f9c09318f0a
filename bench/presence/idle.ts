/** What the extension costs a page with no guide: asleep, and just after the person did something. */
import { setTimeout as delay } from 'node:timers/promises';
import { type Part, row } from '../lab/part.ts';
import { differences, median } from '../lab/statistics.ts';
import { openTwoBrowsers, type Side } from '../lab/two-browsers.ts';
import { countCalls } from './count-calls.ts';

const nodes = 10_000;
/** The load that the measurement must be able to show, in percent. */
const planted = 2;
/** Longer than the watcher stays awake, in milliseconds. */
const asleepAfter = 12_000;

export const idle: Part = async (effort) => {
  const rounds = effort === 'full' ? 5 : 2;
  const { withIt, without, close } = await openTwoBrowsers({ nodes });
  try {
    await delay(asleepAfter);
    const asleep = await inTurns(rounds, 3, withIt, without, async () => undefined);
    const calls = await countCalls(withIt, 10, 0);
    const callsOnChange = await countCalls(withIt, 5, 20);
    const loaded = await inTurns(rounds, 3, without, without, ({ page }, first) =>
      page.evaluate((percent) => adminPage.burden(percent), first ? planted : 0),
    );
    await without.page.evaluate(() => adminPage.burden(0));
    const awake = await inTurns(rounds, 3, withIt, without, ({ page }) => page.mouse.click(400, 400));
    const callsAwake = await countCalls(withIt, 5, 20);
    const changing = await inTurns(rounds, effort === 'full' ? 10 : 3, withIt, without, async ({ page }) => {
      await page.mouse.click(400, 400);
      await page.evaluate(() => adminPage.insert(100));
    });
    return {
      title: `No guide, on a page of ${nodes.toLocaleString('en')} elements`,
      how:
        'As above. Asleep: nothing happened for twelve seconds. Awake: the person has just clicked; once while nothing else happens, ' +
        'once, for all of the ten seconds, while the page inserts 100 elements a second. Calls of the extension’s functions are counted in a trace.',
      rows: [
        row('asleep: more of the main thread’s time than without', '%', asleep),
        row(`a planted load of ${planted} %, measured the same way`, '%', loaded),
        row('awake, a quiet page: more than without', '%', awake),
        row('awake, a changing page: more than without', '%', changing),
      ],
      bars: [
        {
          what: 'asleep, 10 s: calls into the extension',
          figure: calls,
          unit: 'times',
          sense: 'at most',
          limit: 0,
        },
        {
          what: 'asleep, 100 changes of the page: calls',
          figure: callsOnChange,
          unit: 'times',
          sense: 'at most',
          limit: 0,
        },
        {
          what: 'awake, 100 changes: calls (so the count shows them)',
          figure: callsAwake,
          unit: 'times',
          sense: 'at least',
          limit: 1,
        },
        {
          what: 'asleep: more of the main thread’s time',
          figure: median(asleep),
          unit: '%',
          sense: 'at most',
          limit: 0.2,
        },
        {
          what: `the planted ${planted} % as measured`,
          figure: median(loaded),
          unit: '%',
          sense: 'at least',
          limit: planted / 2,
        },
        {
          what: 'within 10 s of an input, a quiet page: more',
          figure: median(awake),
          unit: '%',
          sense: 'at most',
          limit: 1,
        },
        {
          what: 'within 10 s of an input, a changing page: more',
          figure: median(changing),
          unit: '%',
          sense: 'at most',
          limit: 1,
        },
      ],
    };
  } finally {
    await close();
  }
};

/** How much more the one works than the other, pair by pair; `prepare` comes before each look. */
async function inTurns(
  rounds: number,
  seconds: number,
  one: Side,
  other: Side,
  prepare: (side: Side, first: boolean) => Promise<unknown>,
): Promise<number[]> {
  const [more, less]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    await prepare(one, true);
    more.push(await one.thread.share(seconds));
    await one.page.evaluate(() => adminPage.insert(0));
    await prepare(other, false);
    less.push(await other.thread.share(seconds));
    await other.page.evaluate(() => adminPage.insert(0));
  }
  return differences(more, less);
}
