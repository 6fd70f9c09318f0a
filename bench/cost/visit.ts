/** One visit of a page, and what came of it. */
import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { exposeRing } from '../lab/closed-ring.ts';
import type { Subject } from '../lab/subjects.ts';
import { type TraceEvent, traced } from '../lab/trace.ts';

/** How long a visit is looked at, in milliseconds: all have shown their step long before. */
const looked = 2_000;
/** What the standards call a long task, in milliseconds. */
const long = 50;

/** What one visit cost the page. */
export interface Visit {
  /** Milliseconds of processor time: parsing, compiling and running the subject's scripts as they load. */
  readonly evaluation: number;
  /** Milliseconds of processor time of everything the page's main thread did. */
  readonly mainThread: number;
  readonly longTasks: number;
  /** kB of the page's JavaScript heap, after garbage was collected. */
  readonly heap: number;
  /** The sum of the scores of the layout shifts. */
  readonly shifts: number;
}

/** Opens the page once. @throws Error when its step is not shown. */
export async function visit(subject: Subject, shows: boolean): Promise<Visit> {
  const page = await subject.newPage();
  const cdp = await page.context().newCDPSession(page);
  try {
    const events = await traced(cdp, async () => {
      await page.goto(subject.url);
      await delay(looked);
    });
    const shifts = await page.evaluate(sumOfShifts);
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    // Only now: looking into the page must not be part of its cost.
    if (shows) await isShown(subject, page);
    return { ...timesOf(events, subject), heap: usedSize / 1000, shifts };
  } finally {
    await page.close();
  }
}

async function isShown(subject: Subject, page: Awaited<ReturnType<Subject['newPage']>>): Promise<void> {
  if (subject.brings('chrome-extension://')) await exposeRing(page);
  const mark = await page.evaluate(() => peer.mark()?.width);
  if (!mark) throw new Error(`${subject.title} shows no step: its cost says nothing.`);
}

function timesOf(
  events: readonly TraceEvent[],
  { brings }: Subject,
): Pick<Visit, 'evaluation' | 'mainThread' | 'longTasks'> {
  const page = events.find(({ name, args }) => name === inPage && args.data?.url?.endsWith('/page.js'));
  if (!page) throw new Error('The trace does not show the page.');
  const tasks = events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === page.pid && tid === page.tid)
    .map(milliseconds);
  return {
    evaluation: events
      .filter(({ name, args }) => (name === inPage || name === elsewhere) && brings(args.data?.url ?? ''))
      .reduce((sum, event) => sum + milliseconds(event), 0),
    mainThread: tasks.reduce((sum, time) => sum + time, 0),
    longTasks: tasks.filter((time) => time > long).length,
  };
}

const [inPage, elsewhere] = ['EvaluateScript', 'v8.parseOnBackground'];
const milliseconds = ({ tdur = 0 }: TraceEvent) => tdur / 1000;

/** As a text: what compiles this file would put helpers into functions that the page lacks. */
const sumOfShifts = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) sum += value;
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(sum), 100);
})` as unknown as () => Promise<number>;

/** How many bytes of script a page evaluates, as they are and compressed. */
export interface Scripts {
  readonly bytes: number;
  readonly gzip: number;
}

/** What the subject has the page evaluate. */
export async function scriptsOf(subject: Subject): Promise<Scripts> {
  const page = await subject.newPage();
  const cdp = await page.context().newCDPSession(page);
  try {
    const ids: string[] = [];
    cdp.on('Debugger.scriptParsed', ({ scriptId, url }) => {
      if (subject.brings(url)) ids.push(scriptId);
    });
    await cdp.send('Debugger.enable');
    await page.goto(subject.url);
    await delay(looked);
    const sources = await Promise.all(
      ids.map(async (scriptId) => (await cdp.send('Debugger.getScriptSource', { scriptId })).scriptSource),
    );
    return {
      bytes: sources.reduce((sum, source) => sum + Buffer.byteLength(source), 0),
      gzip: sources.reduce((sum, source) => sum + gzipSync(source).length, 0),
    };
  } finally {
    await page.close();
  }
}
