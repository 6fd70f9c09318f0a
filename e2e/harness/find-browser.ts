/** Finds a Chromium and a Firefox that can be driven with an unpacked extension, and the `age` command. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { chromium } from 'playwright';
import {
  canInstallPackages,
  fromEnvironment,
  installPackage,
  MissingToolError,
  onPath,
  versionOf,
} from './find-tool.ts';
import { projectRoot } from './paths.ts';

/** Downloads give up after this long, so that a machine without a network is told so in time. */
const downloadLimit = 180_000;

/**
 * The Chromium to use: `WAYKEY_CHROMIUM`, the PATH, Playwright's own, else one that is installed now.
 * @throws MissingToolError when there is none.
 */
export function findChromium(): string {
  const given = fromEnvironment('WAYKEY_CHROMIUM');
  if (given) return unbranded(given);
  const names = ['chromium', 'chromium-browser'];
  const present = onPath(names) ?? playwrightChromium();
  if (present) return present;
  if (canInstallPackages() && installPackage('chromium')) {
    const installed = onPath(names);
    if (installed && versionOf(installed, ['--no-sandbox']) !== '') return installed;
  }
  const downloaded = downloadChromium();
  if (downloaded) return downloaded;
  throw new MissingToolError(
    'No Chromium found: run `npx playwright install --with-deps chromium`, or set WAYKEY_CHROMIUM to one.',
  );
}

/** Google Chrome since version 137, and Edge, ignore `--load-extension`. */
function unbranded(file: string): string {
  const branded = /^(Google Chrome (?!for Testing)|Microsoft Edge)/;
  if (!branded.test(versionOf(file, ['--no-sandbox']))) return file;
  throw new MissingToolError(
    `WAYKEY_CHROMIUM is ${file}, which ignores --load-extension; use Chromium or Chrome for Testing.`,
  );
}

function playwrightChromium(): string | undefined {
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

function downloadChromium(): string | undefined {
  console.log("Downloading Playwright's Chromium …");
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: downloadLimit });
  return playwrightChromium();
}

/**
 * The Firefox to use: `WAYKEY_FIREFOX`, the PATH, a download, else the system's package as root.
 * @throws MissingToolError when there is none.
 */
export async function findFirefox(): Promise<string> {
  const names = ['firefox-esr', 'firefox'];
  const present = fromEnvironment('WAYKEY_FIREFOX') ?? onPath(names) ?? (await downloadFirefox());
  if (present) return present;
  const installed = canInstallPackages() && installPackage('firefox-esr') ? onPath(names) : undefined;
  if (installed) return installed;
  throw new MissingToolError(
    'No Firefox found: install Firefox ESR from https://www.mozilla.org/firefox/enterprise/, or set WAYKEY_FIREFOX to one.',
  );
}

async function downloadFirefox(): Promise<string | undefined> {
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  console.log('Downloading Firefox ESR …');
  const download = async () => {
    const buildId = await resolveBuildId(Browser.FIREFOX, platform, 'esr');
    const cacheDir = join(projectRoot, '.cache', 'browsers');
    return (await install({ browser: Browser.FIREFOX, buildId, cacheDir, platform })).executablePath;
  };
  const tooLong = delay(downloadLimit, undefined, { ref: false });
  const file = await Promise.race([download().catch(() => undefined), tooLong]);
  // A download can succeed on a system that lacks the libraries the browser needs.
  return file && versionOf(file) !== '' ? file : undefined;
}

/** The `age` command. @throws MissingToolError when there is none. */
export function findAge(): string {
  const present = onPath(['age']);
  if (present) return present;
  const installed = canInstallPackages() && installPackage('age') ? onPath(['age']) : undefined;
  if (installed) return installed;
  throw new MissingToolError('No `age` command found: install it as https://age-encryption.org says.');
}
