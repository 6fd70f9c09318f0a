/**
 * How stored objects of earlier versions are read: each kind has a list of pure steps, the first of which makes a second
 * version of a first. What is stored stays as it is; a later Waykey writes the newest version when it writes at all.
 */
import * as v from 'valibot';

/** Makes an object of one version into one of the next; it sets `version` itself. */
export type Migration = (stored: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

const versioned = v.looseObject({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/**
 * `stored` in the newest version that `migrations` lead to, which is one more than there are of them.
 * @throws Error when it has no version, or one that only a later Waykey knows.
 */
export function migrated(stored: unknown, migrations: readonly Migration[]): unknown {
  const { version, ...rest } = v.parse(versioned, stored);
  if (version > migrations.length + 1) throw new RangeError('of a later version');
  return migrations
    .slice(version - 1)
    .reduce<Readonly<Record<string, unknown>>>((present, step) => step(present), { version, ...rest });
}
