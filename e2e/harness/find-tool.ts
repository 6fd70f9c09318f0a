/** Finds the programs that the journeys need and npm does not bring: a browser, or the `age` command. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program is missing and could not be installed; the message is one sentence that says what to do. */
export class MissingToolError extends Error {
  override readonly name = 'MissingToolError';
}

/** The first of `names` that can be run from the PATH. */
export function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return names
    .flatMap((name) => folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))))
    .find(isRunnable);
}

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The file an environment variable points to; undefined when it is not set. @throws MissingToolError when it is no file. */
export function fromEnvironment(variable: string): string | undefined {
  const file = process.env[variable];
  if (!file) return undefined;
  if (!existsSync(file)) throw new MissingToolError(`${variable} points to ${file}, where there is no file.`);
  return file;
}

/** What a program answers to `--version`; empty when it does not run at all. */
export function versionOf(file: string, args: readonly string[] = []): string {
  const answer = spawnSync(file, [...args, '--version'], { encoding: 'utf8', timeout: 30_000 });
  return answer.status === 0 ? answer.stdout.trim() : '';
}

/** True where the system's packages can be installed without asking anybody: as root on Debian and its kin. */
export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && onPath(['apt-get']) !== undefined;
}

/** Installs a system package; false when that failed. */
export function installPackage(name: string): boolean {
  console.log(`Installing the system package ${name} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quietly = (...args: string[]) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 }).status ===
    0;
  return quietly('update') && quietly('install', '-y', '--no-install-recommends', name);
}
