import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../e2e/harness/paths.ts';

export interface CommandOptions {
  /** It is stopped after this many seconds. */
  readonly seconds: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Keeps what it prints instead of showing it. */
  readonly quiet?: boolean;
}

export interface CommandResult {
  readonly ok: boolean;
  readonly stoppedLate: boolean;
  readonly output: string;
}

/** Runs a program that npm installed, such as `vitest`, in the project's folder. */
export function runInstalled(
  name: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<CommandResult> {
  const windows = process.platform === 'win32';
  const file = join(projectRoot, 'node_modules', '.bin', windows ? `${name}.cmd` : name);
  const child = spawn(file, args, {
    cwd: projectRoot,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', options.quiet ? 'pipe' : 'inherit', 'inherit'],
    shell: windows,
    // A group of its own, so that the browsers it started are stopped with it.
    detached: !windows,
  });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  let stoppedLate = false;
  const stop = () => {
    if (child.pid === undefined) return;
    if (windows) return void child.kill();
    // Browsers are in groups of their own, and would go on and slow down whatever comes next.
    const below = descendantsOf(child.pid);
    process.kill(-child.pid, 'SIGKILL');
    for (const pid of below) killQuietly(pid);
  };
  const timer = setTimeout(() => {
    stoppedLate = true;
    stop();
  }, options.seconds * 1000);
  // Ctrl+C reaches only this process: the group above is not the terminal's.
  const interrupted = () => {
    stop();
    process.exit(130);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  return new Promise((resolve) => {
    const finish = (ok: boolean) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      resolve({ ok, stoppedLate, output });
    };
    child.once('error', () => finish(false));
    child.once('close', (code) => finish(code === 0));
  });
}

/** The processes that a process started, and those that they did. */
function descendantsOf(pid: number): readonly number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = [pid];
  for (const parent of below)
    for (const [child, of] of rows) if (of === parent && child !== undefined) below.push(child);
  return below.slice(1);
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended with the others.
  }
}
