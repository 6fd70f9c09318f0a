/** What runs inside pages: how large it is, and what it is made of. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { projectRoot } from '../harness/paths.ts';
import { builds } from './built-files.ts';

/** What every page of the site loads: the watcher, and the wrappers of the browser's own boxes. */
const onEveryPage = ['src/entries/watcher.js', 'src/entries/native-prompt.js'];
/** Bytes after gzip. */
const limit = 8000;

/** The page side sees a value but can open none, and reaches neither the site's API nor the polyfill. */
const forbidden =
  /\/src\/(vault|verify|reminders)\/|\/src\/insidemaps\/api[/.]|\/src\/platform\/browser\.ts|webextension-polyfill|age-encryption|@noble|\/idb\//;

/** The modules a bundle of one entry is made of, found as the build finds them. */
async function modulesOf(entry: string): Promise<string[]> {
  const built = (await build({
    root: projectRoot,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: { input: join(projectRoot, entry), output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output
    .flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []))
    .map((id) => id.replaceAll('\\', '/'));
}

for (const entry of ['src/entries/watcher.ts', 'src/entries/native-prompt.ts', 'src/entries/guide.tsx']) {
  test(`${entry} holds nothing that opens values`, async () => {
    const modules = await modulesOf(entry);
    expect(modules.some((id) => id.endsWith(entry))).toBe(true);
    expect(modules.filter((id) => forbidden.test(id))).toEqual([]);
    // These bundles are made by themselves, and the list of licences with the rest.
    const packages = modules.map((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]);
    const listed = JSON.parse(readFileSync(join(builds.chrome, 'licenses.json'), 'utf8')) as {
      name: string;
    }[];
    const named = listed.map(({ name }) => name);
    expect(packages.filter((name) => name !== undefined && !named.includes(name))).toEqual([]);
  });
}

test('the background does hold it, so the list would show it', async () => {
  const modules = await modulesOf('src/entries/background.ts');
  expect(modules.filter((id) => forbidden.test(id)).length).toBeGreaterThan(0);
});

test('the background opens no value and asks the site nothing; the vault’s page does both', async () => {
  const opening = /\/src\/verify\/|\/src\/vault\/(open-credential|identity)\.ts/;
  expect((await modulesOf('src/entries/background.ts')).filter((id) => opening.test(id))).toEqual([]);
  const vault = await modulesOf('src/entries/vault/main.tsx');
  for (const file of ['verify/ask-site.ts', 'vault/open-credential.ts'])
    expect(vault.some((id) => id.endsWith(`/src/${file}`))).toBe(true);
});

/** A built script and all that it imports, at once or later, as text. */
function closureOf(build: string, file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return '';
  seen.add(file);
  const text = readFileSync(join(build, 'assets', file), 'utf8');
  const imported = [...text.matchAll(/(?:from|import)\s*\(?\s*["'`]\.\/([^"'`]+)/g)].map(
    ([, name]) => name as string,
  );
  return [text, ...imported.map((name) => closureOf(build, name, seen))].join('\n');
}

for (const [browser, build] of Object.entries(builds)) {
  test(`what is built for the background in ${browser} does not hold the question to the site; what is for the vault does`, () => {
    const script = (name: RegExp) => readdirSync(join(build, 'assets')).find((file) => name.test(file)) ?? '';
    // Of the only request that Waykey makes.
    const asking = /no-referrer/;
    expect(closureOf(build, script(/^background.*\.js$/))).not.toMatch(asking);
    expect(closureOf(build, script(/^vault-.*\.js$/))).toMatch(asking);
  });
}

test('the watcher holds no UI library', async () => {
  const modules = await modulesOf('src/entries/watcher.ts');
  expect(modules.filter((id) => /preact|@floating-ui|\/src\/(guide|ui)\/.*\.tsx?$/.test(id))).toEqual([]);
});

for (const [browser, folder] of Object.entries(builds)) {
  test(`what every page loads in ${browser} is small`, () => {
    const sizes = onEveryPage.map((file) => gzipSync(readFileSync(join(folder, file))).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(limit);
  });
}
