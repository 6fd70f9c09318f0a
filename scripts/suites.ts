/** The suites of `npm test`: what each runs, and how its cases are counted. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { budgets, type SuiteName } from '../e2e/budget.ts';
import { type Figures, meetsBars } from '../e2e/forge/figures.ts';
import { firefoxBuild } from '../e2e/harness/paths.ts';
import type { WalkFigures } from '../e2e/walks/figures.ts';
import { lintAddon } from './addons-linter.ts';
import { type CommandResult, runInstalled } from './run-command.ts';

/** What came of one suite. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Why it failed, where the output does not say so itself. */
  readonly reason?: string | undefined;
}

/** What time a suite has, in seconds. */
export interface Time {
  /** Its own share: one that goes on as long as there is time uses up this much. */
  readonly share: number;
  /** It is stopped after this: its share, and what the suites before it left of theirs. */
  readonly limit: number;
}

type Suite = (time: Time) => Promise<Outcome>;

/** One program, one case. */
function command(name: string, ...args: string[]): Suite {
  return async ({ limit }) => {
    const result = await runInstalled(name, args, { seconds: limit });
    return { passed: result.ok ? 1 : 0, failed: result.ok ? 0 : 1, reason: late(result, limit) };
  };
}

/** Several programs, one after the other. */
function all(...suites: readonly Suite[]): Suite {
  return async (time) => {
    const outcomes: Outcome[] = [];
    for (const suite of suites) outcomes.push(await suite(time));
    return {
      passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
      failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
      reason: outcomes.find(({ reason }) => reason)?.reason,
    };
  };
}

/** A test runner that writes a JSON report, of which `count` makes passed, failed and skipped. */
function counted<Report>(
  run: (report: string, time: Time) => Promise<CommandResult>,
  count: (report: Report) => { passed: number; failed: number; skipped: number },
): Suite {
  return async (time) => {
    const folder = mkdtempSync(join(tmpdir(), 'waykey-report-'));
    const file = join(folder, 'report.json');
    try {
      const result = await run(file, time);
      const { passed, failed, skipped } = count(JSON.parse(readFileSync(file, 'utf8')));
      const reason = skipped > 0 ? `${skipped} cases were skipped` : late(result, time.limit);
      return { passed, failed: result.ok ? failed + skipped : Math.max(1, failed + skipped), reason };
    } catch {
      return { passed: 0, failed: 1, reason: 'it ended without a report' };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

const vitest = counted<VitestReport>(
  (file, { limit }) =>
    runInstalled('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], {
      seconds: limit,
    }),
  (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
);

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

function playwright(...projects: readonly string[]): Suite {
  return counted<PlaywrightReport>(
    (file, { limit }) =>
      runInstalled(
        'playwright',
        [
          'test',
          '--config=e2e/playwright.config.ts',
          ...projects.map((project) => `--project=${project}`),
          '--reporter=list,json',
        ],
        { seconds: limit, env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file } },
      ),
    ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    }),
  );
}

/** Mozilla's linter on the build for Firefox. */
const addonsLinter: Suite = async ({ limit }) => {
  const { found, stoppedLate } = await lintAddon(firefoxBuild, limit);
  if (!found)
    return { passed: 0, failed: 1, reason: late({ stoppedLate }, limit) ?? 'it ended without a report' };
  for (const finding of found) console.error(finding);
  return { passed: found.length === 0 ? 1 : 0, failed: found.length };
};

/** Always the same pages, judged as long as the time allows; starting and printing take `rest` seconds of it. */
function pages(program: string, rest: number, ...args: readonly string[]): Suite {
  return counted<Figures>(
    (file, { share, limit }) =>
      runInstalled('tsx', [program, `--seconds=${share - rest}`, '--seed=1', `--report=${file}`, ...args], {
        seconds: limit,
      }),
    (figures) => ({ passed: figures.pages, failed: meetsBars(figures) ? 0 : 1, skipped: 0 }),
  );
}

/** Always the same walks, as many as are begun in a quarter of the time: one that was begun is followed to its end. */
const walks = counted<WalkFigures>(
  (file, { share, limit }) => {
    const args = ['--skin=angularjs', '--skin=native', '--abreast=1', `--seconds=${share / 4}`];
    return runInstalled('tsx', ['e2e/walks/run.ts', ...args, `--report=${file}`], { seconds: limit });
  },
  ({ passed, failed }) => ({ passed, failed: failed.length, skipped: 0 }),
);

function late({ stoppedLate }: Pick<CommandResult, 'stoppedLate'>, limit: number): string | undefined {
  return stoppedLate ? `it took longer than ${Math.round(limit)} s` : undefined;
}

/** Random prompts for as long as there is time: the whole number has a command of its own. */
const forgedPrompts: Suite = async ({ share, limit }) => {
  const args = ['e2e/forge-prompts/run.ts', `--seconds=${share * 0.6}`];
  const result = await runInstalled('tsx', args, { seconds: limit, quiet: true });
  console.log(result.output.trim());
  const ran = Number(/^(\d+) prompts/m.exec(result.output)?.[1] ?? 0);
  return { passed: ran, failed: result.ok ? 0 : 1, reason: late(result, limit) };
};

/** Some of what `npm run chaos` does, for as long as there is time. A kill is a case. */
const chaos: Suite = async ({ share, limit }) => {
  const args = ['e2e/chaos/run.ts', 'points', 'random', 'browser', `--seconds=${share - secondsToSettle}`];
  const result = await runInstalled('tsx', [...args, '--seed=1'], { seconds: limit, quiet: true });
  console.log(result.output.trim());
  const ran = [...result.output.matchAll(/captures (\d+)/g)].reduce((sum, [, made]) => sum + Number(made), 0);
  return { passed: ran, failed: result.ok ? 0 : 1, reason: late(result, limit) };
};
/** For the build with source maps, and for reading the vault at each end. */
const secondsToSettle = 20;

/** What is held beside other tools in the same run, never by the clock alone: another machine is another clock. */
const ratios = counted<{ passed: number; failed: number; skipped: number }>(
  (file, { limit }) =>
    runInstalled('tsx', ['bench/run.ts', 'locating', 'loading', '--check', `--report=${file}`], {
      seconds: limit,
    }),
  (report) => report,
);

const suites: Readonly<Record<SuiteName, Suite>> = {
  types: all(command('tsc', '--noEmit'), command('tsc', '--noEmit', '--project', 'e2e/site/skins/mantine')),
  lint: command('biome', 'check', '--error-on-warnings', '.'),
  'unused code': command('knip'),
  unit: vitest,
  'page forge': pages('e2e/forge/run.ts', 12),
  'mutated screens': pages('e2e/mutations/run.ts', 10, '--skins=native'),
  'random walks': walks,
  build: all(command('vite', 'build', '--mode=chrome'), command('vite', 'build', '--mode=firefox')),
  'built files': playwright('builds'),
  'add-on linter': addonsLinter,
  'forged prompts': forgedPrompts,
  ratios,
  chaos,
  'journeys in Chromium': playwright('harness', 'chromium-*'),
  'journeys in Firefox': playwright('firefox'),
};

/** Runs one suite within its budget and `spare`, the seconds that suites before it left. */
export async function runSuite(name: SuiteName, spare: number): Promise<Outcome> {
  const { seconds, atLeast } = budgets[name];
  const outcome = await suites[name]({ share: seconds, limit: seconds + spare });
  const tooFew = outcome.failed === 0 && outcome.passed < atLeast;
  return tooFew ? { ...outcome, failed: 1, reason: `fewer than ${atLeast} cases ran` } : outcome;
}
