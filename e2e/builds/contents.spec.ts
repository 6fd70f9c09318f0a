/** What is in the files that are shipped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builds, filesOf } from './built-files.ts';

/** Hosts that may be named: the site, its test site, and names that are never called (XML namespaces, documentation in messages). */
const hosts = ['www.insidemaps.com', 'stage.insidemaps.com', 'www.w3.org'];

const text = /\.(js|html|json|css|svg)$/;

/** Licences of bundled code name their authors' sites; they are only read. */
const onlyRead = ['licenses.json'];

for (const [browser, build] of Object.entries(builds)) {
  const files = filesOf(build);
  const read = (file: string) => readFileSync(join(build, file), 'utf8');

  test.describe(`the files for ${browser}`, () => {
    test('name no host but the site', () => {
      const named = files
        .filter((file) => text.test(file) && !onlyRead.includes(file))
        .flatMap((file) => [...read(file).matchAll(/\b(?:https?|wss?):\/\/([\w.-]+)/g)])
        .map(([, host]) => host);
      expect(named).toContain('www.insidemaps.com');
      expect([...new Set(named)].filter((host) => !hosts.includes(host ?? ''))).toEqual([]);
    });

    test('hold nothing of the development server or of tests', () => {
      const traces =
        /localhost|127\.0\.0\.1|import\.meta\.hot|@vite\/client|sourceMappingURL|__crx|\.test\.ts/;
      expect(files.filter((file) => text.test(file) && traces.test(read(file)))).toEqual([]);
      expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    });

    test('run no text as code', () => {
      const scripts = files.filter((file) => file.endsWith('.js'));
      expect(scripts.length).toBeGreaterThan(3);
      expect(scripts.filter((file) => /\beval\(|new Function\(/.test(read(file)))).toEqual([]);
    });
  });
}
