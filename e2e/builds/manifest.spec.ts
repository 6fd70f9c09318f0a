/** What the built manifests ask for, and nothing beyond it. */
import { expect, test } from '@playwright/test';
import { builds, filesOf, manifestOf } from './built-files.ts';

/** Each permission with what it is for; a new one needs its reason here first. */
const reasons = {
  storage: 'settings, the run in progress',
  alarms: 'the next reminder, locking the vault, clearing the clipboard',
  scripting: 'the guide is put into a tab when it is needed, also into tabs already open',
  clipboardWrite: 'Copy in the vault, and clearing what was copied',
} as const;
/** Chromium's background has no document, which clearing the clipboard needs. */
const chromiumReasons = { ...reasons, offscreen: 'clearing what was copied' } as const;

const site = ['https://www.insidemaps.com/*'];

for (const [browser, build] of Object.entries(builds)) {
  test.describe(`the manifest for ${browser}`, () => {
    const manifest = manifestOf(build);

    test('asks for no more than is explained', () => {
      const explained = Object.keys(browser === 'chrome' ? chromiumReasons : reasons);
      expect([...(manifest.permissions ?? [])].sort()).toEqual(explained.sort());
      expect(manifest.host_permissions).toEqual(site);
      // Asked for by a switch in the options: reminders, and clearing the clipboard only while it holds what was copied.
      expect(manifest.optional_permissions ?? []).toEqual(['notifications', 'clipboardRead']);
      // Asked for by a switch in the options: a test site of InsideMaps.
      expect(manifest.optional_host_permissions ?? []).toEqual(['https://stage.insidemaps.com/*']);
    });

    test('shows pages nothing of the extension, and takes nothing from them', () => {
      expect(manifest.web_accessible_resources).toBeUndefined();
      expect(manifest.externally_connectable).toBeUndefined();
      expect(manifest.content_security_policy).toBeUndefined();
      expect(manifest.incognito).toBe('not_allowed');
    });

    test('runs two scripts in pages, on the site only, before any of the page’s own', () => {
      const start = { matches: site, run_at: 'document_start' };
      expect(manifest.content_scripts).toEqual([
        { ...start, js: ['src/entries/watcher.js'] },
        { ...start, js: ['src/entries/native-prompt.js'], world: 'MAIN' },
      ]);
    });

    test('lists only files that are there', () => {
      const files = filesOf(build);
      const listed = JSON.stringify(manifest).matchAll(/"([^"*:]+\.(?:js|html|png|json|css))"/g);
      const names = [...listed].map(([, name]) => name as string);
      expect(names.length).toBeGreaterThan(5);
      expect(names.filter((name) => !files.includes(name))).toEqual([]);
      // It is in no list: the background names it when it injects it.
      expect(files).toContain('src/entries/guide.js');
    });
  });
}

test('each build has its own browser only', () => {
  const [chrome, firefox] = [manifestOf(builds.chrome), manifestOf(builds.firefox)];
  expect(chrome).toMatchObject({ key: expect.any(String), minimum_chrome_version: '140' });
  expect(chrome).toHaveProperty('background.service_worker');
  expect(chrome.browser_specific_settings).toBeUndefined();
  expect(firefox).toMatchObject({
    browser_specific_settings: {
      gecko: { strict_min_version: '147.0', data_collection_permissions: { required: ['none'] } },
    },
  });
  expect(firefox).toHaveProperty('background.scripts');
  expect(firefox.key).toBeUndefined();
  // Firefox hands on policies without a schema.
  expect(chrome.storage).toEqual({ managed_schema: 'managed-schema.json' });
  expect(firefox.storage).toBeUndefined();
});
