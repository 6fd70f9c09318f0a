/** `npm run package`: builds both extensions and packs them for the stores, with their sources and checksums, into `release/`. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../e2e/harness/paths.ts';
import { lintAddon } from './addons-linter.ts';
import { storeZipLimit } from './package/limit.ts';
import { PackageError } from './package/package-error.ts';
import { sourceFiles } from './package/source-files.ts';
import { storeFiles } from './package/store-files.ts';
import { packedVersion } from './package/version.ts';
import { zipOf } from './package/zip.ts';
import { runInstalled } from './run-command.ts';

const folder = join(projectRoot, 'release');

/** Builds where nothing of an earlier build is left over, whatever the environment of the one who packs says. */
async function build(browser: 'chrome' | 'firefox'): Promise<string> {
  const outDir = join(projectRoot, 'dist', browser);
  const args = ['build', `--mode=${browser}`, `--outDir=${outDir}`, '--emptyOutDir', '--logLevel=warn'];
  const { ok } = await runInstalled('vite', args, { seconds: 120 });
  if (!ok) throw new PackageError(`The extension for ${browser} could not be built.`);
  return outDir;
}

function write(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  const kilobytes = (bytes.length / 1000).toFixed(1);
  console.log(`${kilobytes.padStart(8)} kB  ${name}`);
  return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
}

async function lint(zip: string): Promise<void> {
  const { found } = await lintAddon(join(folder, zip), 60);
  if (found?.length === 0) return;
  throw new PackageError(`The add-on linter: ${found?.join('; ') ?? 'it ended without a report'}.`);
}

async function main(): Promise<void> {
  const version = packedVersion();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let sums = '';
  for (const browser of ['chrome', 'firefox'] as const) {
    const zip = zipOf(storeFiles(await build(browser)));
    sums += write(`waykey-${version}-${browser}.zip`, zip);
    if (zip.length > storeZipLimit)
      throw new PackageError(`The zip for ${browser} has ${zip.length} bytes, ${storeZipLimit} at most.`);
  }
  await lint(`waykey-${version}-firefox.zip`);
  const sources = sourceFiles();
  if (sources) sums += write(`waykey-${version}-source.zip`, zipOf(sources));
  else console.log('No source archive: this folder is not under version control.');
  writeFileSync(join(folder, 'SHA256SUMS'), sums);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof PackageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
