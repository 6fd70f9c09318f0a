import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { writeLocales } from './locales/vite-plugin.ts';
import source from './manifest.json' with { type: 'json' };
import { bareMessages } from './scripts/vite/bare-messages.ts';

/**
 * Scripts that run in pages. Each becomes one self-contained file: the default loader would expose the source to every
 * page as a web-accessible resource and start late.
 */
const watcher = 'src/entries/watcher.ts';
const nativePrompt = 'src/entries/native-prompt.ts';
const guide = 'src/entries/guide.tsx';

/** An input of its own, so that it shares its code with the pages: bundled by itself it would hold all of age once more. */
const passphraseWorker = 'passphrase-worker';

/** crxjs builds only what the manifest lists, so the guide, which is injected on demand, is listed here and taken out again. */
const withGuide = {
  ...source,
  content_scripts: [...source.content_scripts, { matches: source.host_permissions, js: [guide] }],
};

/** What only pages use: what draws, and what opens a value, which the background has no part in. */
const forPages =
  /[\\/]src[\\/](?:(?:\w+[\\/])?ui|verify|vault-list)[\\/]|[\\/]src[\\/]vault[\\/](?:open-credential|identity)\.ts|[\\/]node_modules[\\/](?:preact|@preact)[\\/]/;
const isForBackground = (id: string) => /[\\/](?:src|node_modules)[\\/]/.test(id) && !forPages.test(id);

/** What of the one manifest belongs to one browser only. */
const notIn = {
  chrome: ['browser_specific_settings'],
  firefox: ['key', 'minimum_chrome_version', 'storage'],
} as const;
const chromiumOnlyPermissions = ['offscreen'];

function finishManifest(browser: 'chrome' | 'firefox'): CrxPlugin {
  return {
    name: 'waykey:finish-manifest',
    enforce: 'post',
    renderCrxManifest(manifest) {
      const scripts = manifest.content_scripts?.filter(
        (script) => !script.js?.some((file) => file.endsWith('/guide.js')),
      );
      const permissions = manifest.permissions?.filter(
        (name) => browser === 'chrome' || !chromiumOnlyPermissions.includes(name),
      );
      const finished = { ...manifest, content_scripts: scripts, permissions };
      for (const key of notIn[browser]) delete (finished as Record<string, unknown>)[key];
      return finished as typeof manifest;
    },
  };
}

/** `vite build --mode chrome` and `--mode firefox` make `dist/chrome` and `dist/firefox` from one manifest. */
export default defineConfig(({ mode, command }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      preact({ prefreshEnabled: false }),
      crx({
        manifest: withGuide as unknown as ManifestV3Export,
        browser,
        contentScripts: { standaloneFiles: [watcher, nativePrompt, guide] },
      }),
      finishManifest(browser),
      writeLocales(),
      bareMessages(),
    ],
    build: {
      // The dev server writes a manifest that exposes everything; it must never land where the builds are.
      outDir: command === 'serve' ? 'dist-dev' : `dist/${browser}`,
      // The oldest browsers the manifest admits; nothing is rewritten for older ones.
      target: ['chrome140', 'firefox147'],
      // Of all that is bundled, for the options to show.
      license: { fileName: 'licenses.json' },
      rolldownOptions: {
        input: {
          vault: 'src/entries/vault/index.html',
          guides: 'src/entries/guides/index.html',
          welcome: 'src/entries/welcome/index.html',
          [passphraseWorker]: 'src/vault/protection/passphrase-worker.ts',
          // Firefox's background has a document of its own.
          ...(browser === 'chrome' && { offscreen: 'src/entries/offscreen/index.html' }),
        },
        output: {
          // A page that asks for four files opens in three quarters of the time of one that asks for twenty.
          codeSplitting: {
            groups: [
              {
                name: 'age',
                test: /[\\/]node_modules[\\/](?:age-encryption|@noble|@scure)[\\/]/,
                priority: 3,
              },
              { name: 'shared', minShareCount: 2, test: isForBackground, priority: 2 },
              { name: 'page', minShareCount: 2, test: /[\\/](?:src|node_modules)[\\/]/, priority: 1 },
            ],
          },
          // The one script that is asked for by its address.
          entryFileNames: ({ name }) =>
            name === passphraseWorker ? 'assets/[name].js' : 'assets/[name]-[hash].js',
        },
      },
    },
  };
});
