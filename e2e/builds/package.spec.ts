/** What `npm run package` makes of the builds. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { storeZipLimit } from '../../scripts/package/limit.ts';
import { storeFiles } from '../../scripts/package/store-files.ts';
import { type Files, zipOf } from '../../scripts/package/zip.ts';
import { projectRoot } from '../harness/paths.ts';
import { builds, filesOf, manifestOf } from './built-files.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The sum of a zip that is made where the clock is in another time zone. */
function sumIn(timeZone: string, files: Files): string {
  const before = process.env.TZ;
  process.env.TZ = timeZone;
  try {
    return sha256(zipOf(files));
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

for (const [browser, build] of Object.entries(builds)) {
  test(`the zip for ${browser} is small`, () => {
    expect(zipOf(storeFiles(build)).length).toBeLessThanOrEqual(storeZipLimit);
  });

  test(`the zip for ${browser} is the same in every time zone, whatever order its files come in`, () => {
    const files = storeFiles(build);
    const sum = sha256(zipOf(files));
    expect(sha256(zipOf(new Map([...files].reverse())))).toBe(sum);
    expect(sumIn('Pacific/Auckland', files)).toBe(sum);
    expect(sumIn('America/St_Johns', files)).toBe(sum);
    // Control: another byte is another sum.
    expect(sha256(zipOf(new Map(files).set('a', Buffer.from('b'))))).not.toBe(sum);
  });

  test(`the zip for ${browser} holds the build, without the key of unpacked ones`, () => {
    const packed = unzipSync(zipOf(storeFiles(build)));
    expect(Object.keys(packed)).toEqual(filesOf(build).sort());
    const { key: _, ...manifest } = manifestOf(build);
    expect(JSON.parse(Buffer.from(packed['manifest.json'] as Uint8Array).toString())).toEqual(manifest);
  });
}

test('the stores are told why of each permission, in as many letters as they take', () => {
  const read = (name: string) => readFileSync(join(projectRoot, 'docs', 'store', name), 'utf8');
  const { permissions, optional_permissions, host_permissions } = manifestOf(builds.chrome);
  const asked = [...(permissions ?? []), ...(optional_permissions ?? []), ...(host_permissions ?? [])];
  expect(asked.length).toBeGreaterThan(4);
  expect(asked.filter((name) => !read('permissions.md').includes(`\`${name}\``))).toEqual([]);
  expect(read('description-short.txt').trim().length).toBeLessThanOrEqual(132);
});
