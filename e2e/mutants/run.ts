/**
 * `npm run mutants [-- name …]`: takes one guard away at a time, in a copy of the sources, and sees whether the tests that
 * are said to catch it do. A patch that no longer applies fails, and so do tests that fail without any patch.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { projectRoot } from '../harness/paths.ts';

interface Mutant {
  readonly name: string;
  readonly file: string;
  readonly guard: string;
  /** Test files, or `chaos` with its arguments, which runs on a build of the copy. */
  readonly caughtBy: readonly string[];
}

const folder = join(projectRoot, 'e2e', 'mutants');
const copied = ['src', 'e2e', 'public', 'locales', 'scripts'];

function readMutant(file: string): Mutant {
  const text = readFileSync(join(folder, file), 'utf8');
  const [, guard, caughtBy] = /^Guard: (.+)\nCaught by: (.+)\n/.exec(text) ?? [];
  if (!guard || !caughtBy)
    throw new Error(`${file} does not say which guard it takes away, and what catches it.`);
  return { name: basename(file, '.patch'), file: join(folder, file), guard, caughtBy: caughtBy.split(' ') };
}

/** The sources in a folder of their own, for as long as `use` takes. */
function withCopy<T>(use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'waykey-mutant-'));
  try {
    const files = readdirSync(projectRoot, { withFileTypes: true }).filter((entry) => entry.isFile());
    for (const name of [...copied, ...files.map((entry) => entry.name)])
      cpSync(join(projectRoot, name), join(root, name), { recursive: true });
    symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'), 'junction');
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function succeeds(root: string, command: string, ...args: readonly string[]): boolean {
  const file = join(root, 'node_modules', '.bin', command);
  return spawnSync(file, args, { cwd: root, stdio: 'ignore', timeout: 600_000 }).status === 0;
}

/** Whether the tests pass on the sources in `root`. @throws Error when the copy cannot even be built */
function passes(root: string, [first, ...rest]: readonly string[]): boolean {
  if (first !== 'chaos') return succeeds(root, 'vitest', 'run', ...[first as string, ...rest]);
  if (!succeeds(root, 'vite', 'build', '--mode=chrome')) throw new Error('The copy cannot be built.');
  return succeeds(root, 'tsx', 'e2e/chaos/run.ts', ...rest);
}

function applies(root: string, file: string): boolean {
  return spawnSync('git', ['apply', '--unsafe-paths', file], { cwd: root, stdio: 'inherit' }).status === 0;
}

const wanted = process.argv.slice(2);
const mutants = readdirSync(folder)
  .filter((file) => file.endsWith('.patch'))
  .map(readMutant)
  .filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (mutants.length === 0) throw new Error('There is no such mutant.');

let failed = 0;
for (const tests of new Set(mutants.map(({ caughtBy }) => caughtBy.join(' ')))) {
  if (withCopy((root) => passes(root, tests.split(' ')))) continue;
  console.log(`${tests} fails without any mutant`);
  failed++;
}
for (const { name, file, guard, caughtBy } of mutants) {
  const outcome = withCopy((root) => {
    if (!applies(root, file)) return 'no longer applies';
    return passes(root, caughtBy) ? 'NOT CAUGHT' : 'caught';
  });
  if (outcome !== 'caught') failed++;
  console.log(`${name}: ${outcome}  (${guard})`);
}
console.log(`${mutants.length} mutants, ${failed} failures`);
process.exitCode = failed === 0 ? 0 : 1;
