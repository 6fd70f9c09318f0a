/** What the figures were measured on; nothing that names the machine or who owns it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../e2e/harness/find-browser.ts';
import { projectRoot } from '../../e2e/harness/paths.ts';

export interface Machine {
  readonly system: string;
  readonly processor: string;
  readonly cores: number;
  readonly memory: string;
  /** Average number of programs that wanted to run in the last minute; more than `cores` is a busy machine. */
  readonly load: number;
  readonly versions: Readonly<Record<string, string>>;
}

const peers = [
  'driver.js',
  'shepherd.js',
  'intro.js',
  'react-joyride',
  '@floating-ui/dom',
  'playwright',
  '@testing-library/dom',
] as const;

/** Looks at this machine now. */
export function describeMachine(): Machine {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const chromium = execFileSync(findChromium(), ['--version', ...root], { encoding: 'utf8' });
  const { devDependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  return {
    system: type(),
    processor: (cpus()[0]?.model ?? 'unknown').trim(),
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    versions: {
      node: process.version,
      chromium: /[\d.]+/.exec(chromium)?.[0] ?? 'unknown',
      ...Object.fromEntries(peers.map((name) => [name, devDependencies[name]])),
    },
  };
}
