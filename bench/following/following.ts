/** How many frames the ring is behind the element, beside what each guide library marks it with. */
import type { Page } from 'playwright';
import { until } from '../../e2e/harness/poll.ts';
import { exposeRing } from '../lab/closed-ring.ts';
import type { Bar, Part } from '../lab/part.ts';
import { spreadOf } from '../lab/statistics.ts';
import { openSubjects, type Subject } from '../lab/subjects.ts';
import type { Move } from '../pages/moves.ts';
import { guideLibraries } from '../peers/peers.ts';
import type { Curve } from '../report/plot.ts';
import { delaysOf, never } from './delays.ts';

const nodes = 500;
const moves: Readonly<Record<Move, string>> = {
  scroll: 'the window scrolls smoothly',
  nested: 'a scroller in a scroller',
  transform: 'a transform is animated',
  resize: 'the window changes its size',
};
/** What a person takes for the same moment, in frames. */
const most = 1;

export const following: Part = async (effort) => {
  const times = effort === 'full' ? 8 : 2;
  const { guiding, peers, close } = await openSubjects({
    fill: `adminPage.fill(${nodes}, 'api'), adminPage.stage(location.hash.slice(1))`,
    peers: effort === 'full' ? [...guideLibraries, 'floating', 'floating-frames'] : ['driver'],
  });
  const waykey = guiding('Waykey');
  const subjects = [waykey, ...peers];
  const delays = new Map<Subject, Record<Move, number[]>>();
  try {
    for (const subject of subjects) {
      const all: Record<Move, number[]> = { scroll: [], nested: [], transform: [], resize: [] };
      for (const move of Object.keys(moves) as Move[]) {
        all[move] = await follow(subject, subject === waykey, move, times);
      }
      delays.set(subject, all);
    }
  } finally {
    await close();
  }
  const of = (subject: Subject, move: Move) => delays.get(subject)?.[move] ?? [];
  return {
    title: 'Following what moves',
    how:
      'For each frame in which the element moved: how many frames later its mark (ring, hole or frame) was where the element was then, ' +
      `or has been since. ${never} stands for “not within ${never} frames”. Read at the end of each frame’s animation callbacks; what a ` +
      'compositor does with a frame afterwards is the same for all. floating-ui alone is a frame that `autoUpdate` places, as it is and ' +
      'told to look in each frame.',
    rows: [],
    grid: {
      columns: subjects.map(({ title }) => title),
      rows: (Object.keys(moves) as Move[]).map((move) => ({
        what: moves[move],
        unit: 'frames',
        cells: subjects.map((subject) => spreadOf(of(subject, move))),
      })),
    },
    bars: (Object.keys(moves) as Move[]).map(
      (move): Bar => ({
        what: `Waykey’s ring, when ${moves[move]}, p95`,
        figure: spreadOf(of(waykey, move)).p95,
        unit: 'frames',
        sense: 'at most',
        limit: most,
      }),
    ),
    plots: [
      {
        name: 'following',
        title: 'Moves that the mark has followed',
        x: 'frames after the element moved',
        y: 'percent of all moves, of all kinds',
        scale: 'linear',
        curves: subjects.map((subject) =>
          followed(subject.title, Object.values(delays.get(subject) ?? {}).flat()),
        ),
      },
    ],
  };
};

/** The share of the moves that were followed within so many frames. */
function followed(name: string, delays: readonly number[]): Curve {
  const within = (frames: number) => delays.filter((delay) => delay <= frames).length / delays.length;
  return {
    name,
    points: Array.from({ length: 11 }, (_, frames) => [frames, within(frames) * 100] as const),
  };
}

async function follow(subject: Subject, isWaykey: boolean, move: Move, times: number): Promise<number[]> {
  const page = await subject.newPage();
  try {
    await page.goto(`${subject.url}#${move}`);
    if (isWaykey) await exposeRing(page);
    const rest = await until(`the mark of ${subject.title} at rest`, () => atRest(page));
    const tracking = page.evaluate(([frames]) => adminPage.track(frames), [
      times * framesEach + never * 2,
    ] as const);
    await page.evaluate(([kind, count]) => adminPage.start(kind, count), [move, times] as const);
    for (let time = 0; move === 'resize' && time < times; time++) {
      const narrow = time % 2 === 0;
      await page.setViewportSize({ width: narrow ? 1100 : 1280, height: 800 });
      await page.evaluate((frames) => adminPage.track(frames), framesEach - 10);
    }
    const delays = delaysOf(await tracking, rest);
    if (delays.length === 0) throw new Error(`Nothing moved under ${subject.title}: ${move}.`);
    return delays;
  } finally {
    await page.close();
  }
}

/** Longer than one way takes. */
const framesEach = 50;

/** A track of some frames in which neither moved. */
async function atRest(page: Page) {
  const rest = await page.evaluate(() => adminPage.track(12));
  const still = [rest.element, rest.mark].every((points) => new Set(points.map(String)).size === 1);
  return still && rest.mark[0] !== null && rest;
}
