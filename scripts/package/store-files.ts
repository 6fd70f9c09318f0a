import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Files } from './zip.ts';

/**
 * What of a build goes to a store. `key` holds the id of an unpacked extension; the Chrome Web Store refuses a new item that
 * has one.
 */
export function storeFiles(build: string): Files {
  const files = new Map<string, Uint8Array>();
  for (const entry of readdirSync(build, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    files.set(relative(build, file).split(sep).join('/'), readFileSync(file));
  }
  const { key: _, ...manifest } = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  return files.set('manifest.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
}
