import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The production builds; `WAYKEY_DIST` names another folder that holds them. */
export const distFolder = process.env.WAYKEY_DIST ?? join(projectRoot, 'dist');
export const chromeBuild = join(distFolder, 'chrome');
export const firefoxBuild = join(distFolder, 'firefox');
