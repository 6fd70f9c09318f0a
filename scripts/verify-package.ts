/**
 * `npm run package:verify`: whether a clean clone of what is committed, and what its source archive holds, pack into the same
 * bytes, in another folder and another time zone.
 */
import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { projectRoot } from '../e2e/harness/paths.ts';
import { PackageError } from './package/package-error.ts';

/** Makes the packages from nothing but the sources in `folder`, and answers the line of each in its list of checksums. */
function pack(folder: string, timeZone: string): string[] {
  const options: ExecFileSyncOptions = {
    cwd: folder,
    env: { ...process.env, TZ: timeZone },
    stdio: ['ignore', 'ignore', 'inherit'],
  };
  execFileSync('npm', ['ci', '--ignore-scripts'], options);
  execFileSync('npm', ['run', 'package'], options);
  return readFileSync(join(folder, 'release', 'SHA256SUMS'), 'utf8')
    .trim()
    .split('\n');
}

function unpackSources(release: string, folder: string): void {
  const archive = readdirSync(release).find((name) => name.endsWith('-source.zip'));
  if (!archive) throw new PackageError('The clean clone made no source archive.');
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(release, archive))))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

function main(folder: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8' });
  if (git('status', '--porcelain') !== '')
    throw new PackageError('Commit first: only what is committed can be cloned.');
  const [clone, again, unpacked] = ['clone', 'a/deeper/clone', 'sources'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  for (const target of [clone, again]) git('clone', '--quiet', projectRoot, target);
  const packed = pack(clone, 'UTC');
  unpackSources(join(clone, 'release'), unpacked);
  const others = {
    'a second clone': pack(again, 'Pacific/Auckland'),
    'the source archive': pack(unpacked, 'America/St_Johns'),
  };
  for (const line of packed) console.log(line);
  for (const [name, lines] of Object.entries(others)) {
    const differing = lines.filter((line) => !packed.includes(line));
    if (lines.length < 2 || differing.length > 0)
      throw new PackageError(`Packed from ${name}, this is different:\n${differing.join('\n')}`);
    console.log(`${lines.length} files are the same bytes, packed from ${name}.`);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'waykey-package-'));
try {
  main(folder);
} catch (error) {
  if (!(error instanceof PackageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
