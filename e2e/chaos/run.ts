/**
 * `npm run chaos [-- part … --times N --seconds S --seed N]`: what could come between a token and the vault, done over
 * and over. Without parts all of them, in full numbers. Fails when a token was lost or doubled, or a failure kept silent.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { killBrowser } from './parts/browser.ts';
import { searchDisk } from './parts/disk.ts';
import { killAtPoints } from './parts/points.ts';
import { killAtRandom } from './parts/random.ts';
import { reloadWhileSaving } from './parts/reload.ts';
import { fillStore, loseStores } from './parts/stores.ts';
import { isClean, printReport, type Report } from './report.ts';
import type { Effort } from './scene.ts';
import { seeded } from './seeded.ts';

/** Each part with its full number. */
const parts: Readonly<Record<string, { times: number; run: (effort: Effort) => Promise<Report> }>> = {
  points: { times: 50, run: killAtPoints },
  random: { times: 1000, run: killAtRandom },
  browser: { times: 200, run: killBrowser },
  reload: { times: 50, run: reloadWhileSaving },
  stores: { times: 10, run: loseStores },
  full: { times: 10, run: fillStore },
  disk: { times: 100, run: searchDisk },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: 'string' },
    seconds: { type: 'string' },
    seed: { type: 'string' },
    /** A file of figures: those of the parts that ran take the place of what is there of them. */
    report: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const names = positionals.length > 0 ? positionals : Object.keys(parts);
const unknown = names.find((name) => !Object.hasOwn(parts, name));
if (unknown) throw new Error(`There is no part “${unknown}”: choose among ${Object.keys(parts).join(', ')}.`);

console.log(`seed ${seed}`);
const reports: Report[] = [];
for (const name of names) {
  const part = parts[name] as (typeof parts)[string];
  const seconds = values.seconds === undefined ? Number.POSITIVE_INFINITY : Number(values.seconds);
  const report = await part.run({
    times: Number(values.times ?? part.times),
    until: performance.now() + (seconds * 1000) / names.length,
    random: seeded(seed),
  });
  printReport(report);
  reports.push(report);
}
if (values.report) {
  const before: Report[] = existsSync(values.report) ? JSON.parse(readFileSync(values.report, 'utf8')) : [];
  const others = before.filter(({ part }) => !reports.some((report) => report.part === part));
  writeFileSync(values.report, `${JSON.stringify([...others, ...reports], undefined, 2)}\n`);
}
process.exitCode = reports.every(isClean) ? 0 : 1;
