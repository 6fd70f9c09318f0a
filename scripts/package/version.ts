import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../e2e/harness/paths.ts';
import { PackageError } from './package-error.ts';

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');

/** The version that is packed. @throws PackageError when manifest, package and change log do not agree on it. */
export function packedVersion(): string {
  const { version } = JSON.parse(read('manifest.json'));
  const inPackage = JSON.parse(read('package.json')).version;
  if (inPackage !== version)
    throw new PackageError(`manifest.json says version ${version}, package.json ${inPackage}.`);
  if (!read('CHANGELOG.md').includes(`\n## ${version}`))
    throw new PackageError(`CHANGELOG.md says nothing of version ${version}.`);
  return version;
}
