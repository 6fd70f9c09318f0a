/** `npm test`: everything that decides whether a change may go in, with a table at the end. */
import { budgets, type SuiteName } from '../e2e/budget.ts';
import { findAge, findChromium, findFirefox } from '../e2e/harness/find-browser.ts';
import { MissingToolError } from '../e2e/harness/find-tool.ts';
import { type Outcome, runSuite } from './suites.ts';

/** What a machine may lack when that is said in `WAYKEY_WITHOUT`, and the suites that fall away with it. */
const optional: Readonly<Record<string, readonly SuiteName[]>> = {
  firefox: ['journeys in Firefox'],
  age: [],
};

function readWithout(): string[] {
  const without = (process.env.WAYKEY_WITHOUT ?? '').split(',').filter((name) => name !== '');
  const unknown = without.find((name) => !Object.hasOwn(optional, name));
  if (unknown) throw new MissingToolError(`WAYKEY_WITHOUT may hold firefox and age, not “${unknown}”.`);
  return without;
}

/** Finds every tool once, and tells the suites where it is. */
async function findTools(without: readonly string[]): Promise<void> {
  process.env.WAYKEY_CHROMIUM = findChromium();
  if (!without.includes('firefox')) process.env.WAYKEY_FIREFOX = await findFirefox();
  if (!without.includes('age')) findAge();
}

function printTable(rows: readonly (Outcome & { name: string; seconds: number })[]): void {
  const width = Math.max(...rows.map(({ name }) => name.length));
  console.log(`\n${'suite'.padEnd(width)}  seconds  passed  failed`);
  for (const { name, seconds, passed, failed, reason } of rows) {
    const numbers = [seconds.toFixed(1).padStart(7), String(passed).padStart(6), String(failed).padStart(6)];
    console.log([name.padEnd(width), ...numbers, reason ?? ''].join('  ').trimEnd());
  }
}

async function main(): Promise<number> {
  const without = readWithout();
  await findTools(without);
  const left = without.flatMap((name) => optional[name] ?? []);
  const rows: (Outcome & { name: string; seconds: number })[] = [];
  let spare = 0;
  for (const name of Object.keys(budgets) as SuiteName[]) {
    if (left.includes(name)) continue;
    console.log(`\n── ${name} ──`);
    const start = performance.now();
    const outcome = await runSuite(name, spare);
    const seconds = (performance.now() - start) / 1000;
    rows.push({ name, ...outcome, seconds });
    spare = Math.max(0, spare + budgets[name].seconds - seconds);
  }
  printTable(rows);
  if (without.length > 0)
    console.log(`\nWithout ${without.join(', ')}: ${left.join(', ') || 'nothing'} left out.`);
  const passed = rows.reduce((sum, row) => sum + row.passed, 0);
  const failed = rows.reduce((sum, row) => sum + row.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof MissingToolError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
