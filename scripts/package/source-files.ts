import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../e2e/harness/paths.ts';
import type { Files } from './zip.ts';

/** Everything that is kept in version control; undefined where there is none, as in an unpacked source archive. */
export function sourceFiles(): Files | undefined {
  if (!existsSync(join(projectRoot, '.git'))) return undefined;
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: projectRoot, encoding: 'utf8' });
  const paths = listed.split('\0').filter((path) => path !== '' && existsSync(join(projectRoot, path)));
  return new Map(paths.map((path) => [path, readFileSync(join(projectRoot, path))]));
}
