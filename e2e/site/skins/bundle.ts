import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type PluginOption } from 'vite';
import { packages } from '../files.ts';
import type { Reply } from '../http.ts';

/** An application as the browser loads it. */
export interface Bundle {
  readonly js: string;
  readonly css: string;
}

const lockFile = new URL('../package-lock.json', packages);
const cache = new URL('.cache/insidemaps-site/', packages);
const bundled = new Map<string, Promise<Bundle>>();

/** The part of the application asked for, as `/app.js` or `/app.css`. */
export function bundleReply({ js, css }: Bundle, path: string): Reply | undefined {
  if (path === '/app.js') return { status: 200, headers: { 'content-type': 'text/javascript' }, body: js };
  if (path === '/app.css') return { status: 200, headers: { 'content-type': 'text/css' }, body: css };
  return undefined;
}

/** Bundles `main.js` or `main.tsx` of the folder, once for each state of its sources. */
export function bundle(name: string, source: URL, plugins: () => PluginOption[] = () => []): Promise<Bundle> {
  const known = bundled.get(name) ?? cached(name, source, plugins);
  bundled.set(name, known);
  return known;
}

async function cached(name: string, source: URL, plugins: () => PluginOption[]): Promise<Bundle> {
  const names = (await readdir(source, { recursive: true })).filter((one) => /\.\w+$/.test(one)).sort();
  const file = new URL(`${name}-${await fingerprint(source, names)}.json`, cache);
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Bundle;
  } catch {
    const entry = names.find((one) => /^main\.(?:js|tsx)$/.test(one)) ?? 'main.js';
    const made = await make(source, entry, plugins());
    await mkdir(cache, { recursive: true });
    // Several processes may bundle at once; each writes a whole file.
    const unfinished = new URL(randomUUID(), cache);
    await writeFile(unfinished, JSON.stringify(made));
    await rename(unfinished, file);
    return made;
  }
}

async function fingerprint(source: URL, names: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(await readFile(new URL(name, source)));
  for (const file of [lockFile, new URL(import.meta.url)]) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

async function make(source: URL, entry: string, plugins: PluginOption[]): Promise<Bundle> {
  const result = await build({
    configFile: false,
    root: fileURLToPath(source),
    mode: 'production',
    logLevel: 'silent',
    plugins,
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: { input: fileURLToPath(new URL(entry, source)) },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const js = outputs.find((one) => one.type === 'chunk');
  const css = outputs.find((one) => one.type === 'asset' && one.fileName.endsWith('.css'));
  if (js?.type !== 'chunk' || css?.type !== 'asset') throw new Error('The application was not bundled.');
  return { js: js.code, css: css.source.toString() };
}
