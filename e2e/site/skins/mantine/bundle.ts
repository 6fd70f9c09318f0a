import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { packages } from '../../files.ts';

/** The application as the browser loads it. */
export interface Bundle {
  readonly js: string;
  readonly css: string;
}

const source = new URL('src/', import.meta.url);
const lockFile = new URL('../package-lock.json', packages);
const cache = new URL('.cache/insidemaps-site/', packages);

let bundled: Promise<Bundle> | undefined;

/** Bundles the application, once for each state of its sources. */
export function bundle(): Promise<Bundle> {
  bundled ??= cached();
  return bundled;
}

async function cached(): Promise<Bundle> {
  const file = new URL(`mantine-${await fingerprint()}.json`, cache);
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Bundle;
  } catch {
    const made = await make();
    await mkdir(cache, { recursive: true });
    // Several processes may bundle at once; each writes a whole file.
    const unfinished = new URL(randomUUID(), cache);
    await writeFile(unfinished, JSON.stringify(made));
    await rename(unfinished, file);
    return made;
  }
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const names = (await readdir(source, { recursive: true })).filter((name) => /\.tsx?$/.test(name)).sort();
  for (const name of names) hash.update(name).update(await readFile(new URL(name, source)));
  for (const file of [lockFile, new URL(import.meta.url)]) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

async function make(): Promise<Bundle> {
  const result = await build({
    configFile: false,
    root: fileURLToPath(source),
    mode: 'production',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: { input: fileURLToPath(new URL('main.tsx', source)) },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const js = outputs.find((one) => one.type === 'chunk');
  const css = outputs.find((one) => one.type === 'asset' && one.fileName.endsWith('.css'));
  if (js?.type !== 'chunk' || css?.type !== 'asset') throw new Error('The application was not bundled.');
  return { js: js.code, css: css.source.toString() };
}
