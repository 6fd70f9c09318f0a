import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { chromeBuild, firefoxBuild } from '../harness/paths.ts';

/** Both production builds, by the browser they are for. */
export const builds = { chrome: chromeBuild, firefox: firefoxBuild } as const;

/** What of a built manifest the tests read. */
export interface BuiltManifest {
  readonly [key: string]: unknown;
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly {
    readonly matches: readonly string[];
    readonly js: readonly string[];
  }[];
}

/** The manifest of a build. */
export function manifestOf(build: string): BuiltManifest {
  return JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
}

/** All files of a build, as paths with slashes, relative to it. */
export function filesOf(build: string): string[] {
  return readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(build, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
