/**
 * `npm run bench [-- name …]`: measures all parts, or some by name. All together write the published figures, and some
 * do with `--publish`, beside those of the others; `--check` looks more briefly and fails where a figure is far worse than
 * its bar and than what was published; `--write` only writes down again what was measured, with what the long runs left.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../e2e/harness/paths.ts';
import { buildForChromium } from '../scripts/build.ts';
import { runInstalled } from '../scripts/run-command.ts';
import { actions } from './actions/actions.ts';
import { captureWith } from './capture/capture.ts';
import { cost } from './cost/cost.ts';
import { following } from './following/following.ts';
import { type Findings, isHeld, type Part } from './lab/part.ts';
import { growth } from './locating/growth.ts';
import { locating } from './locating/locating.ts';
import { busy } from './presence/busy.ts';
import { idle } from './presence/idle.ts';
import { loading } from './presence/loading.ts';
import { readLongRuns } from './report/long-runs.ts';
import { describeMachine, type Machine } from './report/machine.ts';
import { writeMarkdown } from './report/markdown.ts';
import { drawPlot } from './report/plot.ts';
import { storms } from './storms/storms.ts';
import { vault } from './vault/vault.ts';

const parts: Readonly<Record<string, Part>> = {
  locating,
  busy,
  idle,
  loading,
  cost,
  growth,
  following,
  storms,
  actions,
  capture: captureWith(1),
  'capture-100': captureWith(100),
  'capture-1000': captureWith(1_000),
  vault,
};
/** How far a ratio may be past its bar, or past what was published, before a check fails: machines differ, and are busy. */
const slack = 3;
const folder = join(projectRoot, 'bench');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean', default: false },
    publish: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    report: { type: 'string' },
  },
});
const unknown = positionals.find((name) => !Object.hasOwn(parts, name));
if (unknown) throw new Error(`There is no part “${unknown}”. Choose from: ${Object.keys(parts).join(', ')}.`);
const names = positionals.length > 0 ? positionals : Object.keys(parts);

const machine = values.write ? published().machine : describeMachine();
const findings: Record<string, Findings> = values.write ? published().findings : await measure();

const markdownOf = (all: Readonly<Record<string, Findings>>) =>
  writeMarkdown(machine, Object.values(all), readLongRuns(folder), new Date().toISOString().slice(0, 10));
console.log(markdownOf(findings));
if (values.check) check();
else if (positionals.length === 0 || values.publish) await publish();

async function measure(): Promise<Record<string, Findings>> {
  if (!values.check) await buildForChromium();
  const all: Record<string, Findings> = {};
  for (const name of names) {
    console.log(`${name} …`);
    const part = parts[name] as Part;
    // What one part cannot measure is no reason to lose what the others have.
    try {
      all[name] = await part(values.check ? 'brief' : 'full');
    } catch (error) {
      console.error(`${name} came to nothing:`, error);
      process.exitCode = 1;
    }
  }
  return all;
}

function published(): { readonly machine: Machine; readonly findings: Record<string, Findings> } {
  // JSON knows no figure that is none.
  return JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8'), (_, value) => value ?? Number.NaN);
}

/** Writes down what was measured, and of every other part what was published of it last. */
async function publish(): Promise<void> {
  const known: Record<string, Findings> = { ...published().findings, ...findings };
  const inOrder = Object.keys(parts).flatMap((name) => (known[name] ? [[name, known[name]] as const] : []));
  const all: Record<string, Findings> = Object.fromEntries(inOrder);
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify({ machine, findings: all }, null, 2)}\n`);
  writeFileSync(join(folder, 'results.md'), markdownOf(all));
  for (const plot of Object.values(all).flatMap(({ plots = [] }) => plots)) {
    writeFileSync(join(folder, `${plot.name}.svg`), drawPlot(plot));
  }
  await runInstalled('biome', ['format', '--write', 'bench'], { seconds: 60, quiet: true });
}

function check(): void {
  const last = published().findings;
  const bars = names.flatMap((name) => {
    const before = last[name]?.bars ?? [];
    return (findings[name]?.bars ?? []).map((bar) => ({
      ...bar,
      before: before.find(({ what }) => what === bar.what)?.figure ?? bar.limit,
    }));
  });
  const broken = bars.filter((bar) => !isHeld(bar, slack) && !isHeld({ ...bar, limit: bar.before }, slack));
  const missing = names.filter((name) => !findings[name]).length;
  const passed = bars.length - broken.length;
  for (const { what } of broken) console.error(`Far worse than its bar and than before: ${what}`);
  if (values.report)
    writeFileSync(values.report, JSON.stringify({ passed, failed: broken.length + missing, skipped: 0 }));
  if (broken.length > 0) process.exitCode = 1;
}
