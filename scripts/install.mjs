/**
 * Runs before anything is installed, so it is plain JavaScript without dependencies: makes sure that `node_modules` holds
 * what the lock file says, then hands over to TypeScript.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The packages a lock file lists, by path; undefined when there is no such file. */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** True when npm's own record of what it installed agrees with the lock file. Packages for other systems may be absent. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  const agrees = ([path, entry]) =>
    path === '' || (present[path] ? present[path].version === entry.version : entry.optional === true);
  return (
    Object.entries(wanted).every(agrees) && Object.keys(present).every((path) => Object.hasOwn(wanted, path))
  );
}

function run(command, args, options) {
  const { status, signal, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) console.error(error.message);
  return status ?? (signal ? 130 : 1);
}

function install() {
  console.log('Installing what package-lock.json lists …');
  // npm tells its scripts where it is; without that, the one on the PATH (a .cmd on Windows, which needs a shell).
  const npm = process.env.npm_execpath;
  return npm
    ? run(process.execPath, [npm, 'ci'])
    : run('npm', ['ci'], { shell: process.platform === 'win32' });
}

function nodeIsNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

/** Installs if need be, then runs a TypeScript file of this folder with the arguments given to this process. */
export function runAfterInstalling(script) {
  if (!nodeIsNewEnough()) {
    console.error(`Waykey needs Node 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const failed = isInstalled() ? 0 : install();
  if (failed) process.exit(failed);
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  process.exit(run(process.execPath, [tsx, join(root, 'scripts', script), ...process.argv.slice(2)]));
}
