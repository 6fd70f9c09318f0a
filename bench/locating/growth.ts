/** How the time to locate grows with the page, and with the number of things looked for. */
import { type Part, row } from '../lab/part.ts';
import { median } from '../lab/statistics.ts';
import type { Method } from './in-page.ts';
import { methodNames, openLocatingPage } from './locating.ts';

const sizes = [100, 1_000, 10_000, 50_000];
/** Multiples of the longest guide's landmarks. */
const guides = [1, 2, 4, 8];
/** What is compared by the size of the page. */
const compared: readonly Method[] = ['waykey', 'waykey-again', 'playwright', 'testing-library', 'walk'];
const curveNames: Partial<Record<Method, string>> = {
  waykey: 'Waykey, a first look',
  'waykey-again': 'Waykey, looking again',
};
const sizeOfManyLandmarks = 10_000;

export const growth: Part = async (effort) => {
  const rounds = effort === 'full' ? 5 : 2;
  const { fill, landmarks, time, close } = await openLocatingPage();
  const samples = new Map<string, number[]>();
  const curves = new Map(compared.map((method) => [method, [] as [number, number][]]));
  const byLandmarks: [number, number][] = [];
  try {
    for (const size of sizes) {
      const nodes = await fill(size);
      for (const [method, points] of curves) {
        const times = await time(method, rounds);
        samples.set(`${methodNames[method]}, ${nodes.toLocaleString('en')} elements`, times);
        points.push([nodes, median(times)]);
      }
    }
    await fill(sizeOfManyLandmarks);
    for (const copies of guides) {
      const count = await landmarks(copies);
      const times = await time('waykey', rounds);
      samples.set(`Waykey, ${count} landmarks`, times);
      byLandmarks.push([count, median(times)]);
    }
  } finally {
    await close();
  }
  return {
    title: 'How locating grows',
    how: 'As above, on pages of four sizes; then for more and more landmarks on a page of 10,000 elements.',
    rows: [...samples].map(([what, times]) => row(what, 'ms', times)),
    bars: [],
    plots: [
      {
        name: 'locating-by-page',
        title: 'Locating, by the size of the page',
        x: 'elements on the page',
        y: 'milliseconds of processor time',
        scale: 'logarithmic',
        curves: [...curves].map(([method, points]) => ({
          name: curveNames[method] ?? methodNames[method].split(':')[0] ?? '',
          points,
        })),
      },
      {
        name: 'locating-by-landmarks',
        title: 'Locating, by the number of landmarks',
        x: 'landmarks looked for in one sweep',
        y: 'milliseconds of processor time',
        scale: 'linear',
        curves: [{ name: 'Waykey', points: byLandmarks }],
      },
    ],
  };
};
