/**
 * `npm start`: builds the extension, starts the replica of InsideMaps and opens it in a Chromium that has the extension.
 * With no display it walks the first guide by itself instead and says how that went.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ChromiumTab } from '../e2e/harness/chromium/chromium-tab.ts';
import { launchChromium } from '../e2e/harness/chromium/launch.ts';
import { findChromium } from '../e2e/harness/find-browser.ts';
import { MissingToolError } from '../e2e/harness/find-tool.ts';
import { projectRoot } from '../e2e/harness/paths.ts';
import { siteHome } from '../e2e/harness/replica.ts';
import { seededPassword, seededPeople } from '../e2e/site/model.ts';
import { type Site, type SkinName, skinNames, startSite } from '../e2e/site/server.ts';
import { buildForChromium } from './build.ts';
import { takePictureOf } from './picture.ts';
import { WalkError, walk } from './walk.ts';

const { values } = parseArgs({
  options: {
    live: { type: 'boolean', default: false },
    skin: { type: 'string', default: 'angularjs' },
  },
});

function isSkin(name: string): name is SkinName {
  return (skinNames as readonly string[]).includes(name);
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === 'darwin' || process.platform === 'win32' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** Walks the first guide and leaves a numbered picture of each step in `demo/`. */
async function showByItself(site: Site): Promise<void> {
  const folder = join(projectRoot, 'demo');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let taken = 0;
  await walk(site, async (name, page) => {
    taken += 1;
    await takePictureOf(page, join(folder, `${String(taken).padStart(2, '0')}-${name}.png`));
  });
  console.log(`${taken} pictures are in demo/.`);
}

/** Opens the site for a person, and ends when the window is closed. */
async function openForPerson(site: Site | undefined): Promise<void> {
  const chromium = await launchChromium({ site, headed: true });
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  const closed = new Promise<void>((resolve) => chromium.context.once('close', () => resolve()));
  const tab = await ChromiumTab.of(page);
  await tab.goto(siteHome);
  if (site) {
    const { administrator, user } = seededPeople;
    console.log(`This is a replica of InsideMaps on this machine. Sign in with the password ${seededPassword} as
  ${administrator.email}  an administrator
  ${user.email}  a user`);
  }
  console.log('Waykey is at the corner of the page. Close the window to end.');
  await closed;
  await chromium.close();
}

async function main(): Promise<void> {
  const { live, skin } = values;
  if (!isSkin(skin)) throw new WalkError(`--skin is one of ${skinNames.join(', ')}.`);
  if (live && !hasDisplay()) throw new WalkError('--live opens a window, and there is no display.');
  await buildForChromium();
  process.env.WAYKEY_CHROMIUM = findChromium();
  const site = live ? undefined : await startSite({ skin });
  try {
    if (hasDisplay()) await openForPerson(site);
    else if (site) await showByItself(site);
  } finally {
    await site?.close();
  }
}

try {
  await main();
} catch (error) {
  const expected = error instanceof MissingToolError || error instanceof WalkError;
  console.error(expected ? error.message : error);
  process.exitCode = 1;
}
