import { type Zippable, zipSync } from 'fflate';

/** Files by their path, with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Zip keeps local time without a zone; a date that is made and read in the same zone is the same bytes in each. */
const always = () => new Date(1980, 0, 1, 12);

/**
 * The same files make the same bytes, on every machine: sorted entries, one time, and a compressor that comes with the
 * lock file instead of with Node.
 */
export function zipOf(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) entries[path] = files.get(path) as Uint8Array;
  return zipSync(entries, { level: 9, mtime: always() });
}
