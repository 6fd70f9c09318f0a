/** What being there costs a page: with no guide and with one, beside what each guide library costs that shows one step. */
import type { Bar, Part, Unit } from '../lab/part.ts';
import { differences, median, ratios, spreadOf } from '../lab/statistics.ts';
import { openSubjects, type Subject } from '../lab/subjects.ts';
import { guideLibraries } from '../peers/peers.ts';
import { type Scripts, scriptsOf, type Visit, visit } from './visit.ts';

const nodes = 2_000;

/** A subject, the same page without it, and whether it shows a step there. */
interface Compared {
  readonly subject: Subject;
  readonly without: Subject;
  readonly shows: boolean;
}

export const cost: Part = async (effort) => {
  const rounds = effort === 'full' ? 6 : 2;
  const { nothing, waykey, guiding, peers, close } = await openSubjects({
    fill: `adminPage.fill(${nodes}, 'api')`,
    others: { projects: `adminPage.fill(${nodes}, 'projects')` },
    peers: guideLibraries,
  });
  const apiTab = nothing('nothing, API tab');
  const ordinary = nothing('nothing, ordinary page', 'projects');
  const compared: readonly Compared[] = [
    { subject: waykey('Waykey, ordinary page', 'projects'), without: ordinary, shows: false },
    { subject: waykey('Waykey, API tab'), without: apiTab, shows: false },
    { subject: guiding('Waykey, guiding'), without: apiTab, shows: true },
    ...peers.map((subject) => ({ subject, without: apiTab, shows: true })),
  ];
  const visits = new Map<Subject, Visit[]>();
  const scripts = new Map<Subject, Scripts>();
  const look = async (subject: Subject, shows: boolean) => {
    const one = await visit(subject, shows);
    visits.set(subject, [...(visits.get(subject) ?? []), one]);
  };
  try {
    for (const { subject, shows } of compared) {
      scripts.set(subject, await scriptsOf(subject));
      // The first visit reads from the disk what the next ones have at hand.
      await visit(subject, shows);
    }
    for (let round = 0; round < rounds; round++) {
      for (const subject of [apiTab, ordinary]) await look(subject, false);
      for (const { subject, shows } of compared) await look(subject, shows);
    }
  } finally {
    await close();
  }
  const samples = (subject: Subject, key: keyof Visit) => (visits.get(subject) ?? []).map((one) => one[key]);
  const more = ({ subject, without }: Compared, key: keyof Visit) =>
    differences(samples(subject, key), samples(without, key));
  const line = (what: string, unit: Unit, of: (one: Compared) => readonly number[]) => ({
    what,
    unit,
    cells: compared.map((one) => spreadOf(of(one))),
  });
  const [onOrdinary, , withGuide, smallest] = compared as [Compared, Compared, Compared, Compared];
  const evaluation = ratios(
    samples(onOrdinary.subject, 'evaluation'),
    samples(smallest.subject, 'evaluation'),
  );
  const shifts: Bar = {
    what: 'layout shifts with a guide, more than without the extension',
    figure: median(more(withGuide, 'shifts')),
    unit: 'points',
    sense: 'at most',
    limit: 0,
  };
  return {
    title: 'What being there costs a page',
    how:
      `A page of ${nodes.toLocaleString('en')} elements, opened anew ${rounds} times for each, in turns, nothing cached; its first three ` +
      'seconds. Times are processor time out of a trace. Evaluation is parsing, compiling and running the scripts as they load. More: than ' +
      'the same page without anything. The heap is what is left after garbage was collected. Each library is bundled and minified with all ' +
      'it needs, react-joyride with React, and shows one step on the very element that Waykey rings; its words are its own, in one ' +
      'language. Waykey brings twelve guides and reads the lists of an API tab, where its guide script is loaded without a guide, too. Its ' +
      'background is in a process of its own and not counted here.',
    rows: [],
    grid: {
      columns: compared.map(({ subject }) => subject.title),
      rows: [
        line('scripts', 'bytes', ({ subject }) => [scripts.get(subject)?.bytes ?? 0]),
        line('scripts, gzip', 'bytes', ({ subject }) => [scripts.get(subject)?.gzip ?? 0]),
        line('evaluation', 'ms', ({ subject }) => samples(subject, 'evaluation')),
        line('main thread, more', 'ms', (one) => more(one, 'mainThread')),
        line('long tasks, more', 'times', (one) => more(one, 'longTasks')),
        line('heap, more', 'kB', (one) => more(one, 'heap')),
        line('layout shifts, more', 'points', (one) => more(one, 'shifts')),
      ],
    },
    bars: [
      {
        what: 'on an ordinary page: evaluation, times that of driver.js',
        figure: median(evaluation),
        unit: '×',
        sense: 'at most',
        limit: 1,
      },
      shifts,
    ],
  };
};
