/** What a running guide costs a page that never stops changing. */

import { type Part, row } from '../lab/part.ts';
import { differences, median } from '../lab/statistics.ts';
import { openTwoBrowsers } from '../lab/two-browsers.ts';

const perSecond = 1_000;
const nodes = 2_000;

export const busy: Part = async (effort) => {
  const rounds = effort === 'full' ? 6 : 2;
  const seconds = 5;
  const { withIt, without, close } = await openTwoBrowsers({ nodes, guide: 'Generate a master token' });
  const [guided, plain]: [number[], number[]] = [[], []];
  try {
    for (let round = 0; round < rounds; round++) {
      for (const [side, shares] of [
        [withIt, guided],
        [without, plain],
      ] as const) {
        await side.page.evaluate((rate) => adminPage.insert(rate), perSecond);
        shares.push(await side.thread.share(seconds));
        await side.page.evaluate(() => adminPage.insert(0));
      }
    }
  } finally {
    await close();
  }
  return {
    title: `A page that inserts ${perSecond.toLocaleString('en')} elements a second`,
    how:
      `Share of the main thread’s time in ${seconds} s, in processor time; the built extension in Chromium with a guide running, ` +
      'and a browser without it, in turns.',
    rows: [
      row('main thread with a guide running', '%', guided),
      row('main thread without the extension', '%', plain),
    ],
    bars: [
      {
        what: 'more of the main thread’s time with a guide running',
        figure: median(differences(guided, plain)),
        unit: '%',
        sense: 'at most',
        limit: 2,
      },
    ],
  };
};
