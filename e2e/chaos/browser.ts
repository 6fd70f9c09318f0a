import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionId } from '../harness/chromium/extension-id.ts';
import type { SiteAddress } from '../harness/chromium/launch.ts';
import { findChromium } from '../harness/find-browser.ts';
import { until } from '../harness/poll.ts';
import { Cdp } from './cdp.ts';

/** A Chromium of our own, which can be killed like any other process. */
export interface Browser {
  readonly cdp: Cdp;
  /** `chrome-extension://…/`; empty without an extension. */
  readonly origin: string;
  readonly profile: string;
  /** Closes it in good order. */
  close(): Promise<void>;
  /** Kills it without a word. */
  kill(): Promise<void>;
}

/** A folder for a profile. */
export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'waykey-chaos-'));
}

/** Removes a profile. */
export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

/** Starts Chromium on a profile; `extension` is the folder of an unpacked build, or none. */
export async function startBrowser(
  profile: string,
  site: SiteAddress,
  extension: string | undefined,
): Promise<Browser> {
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const child = spawn(
    findChromium(),
    [
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      '--headless=new',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // What was killed does not ask whether to restore its pages.
      '--hide-crash-restore-bubble',
      '--password-store=basic',
      '--use-mock-keychain',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      `--host-resolver-rules=MAP www.insidemaps.com:443 127.0.0.1:${site.port}, MAP * ~NOTFOUND`,
      `--ignore-certificate-errors-spki-list=${site.spki}`,
      'about:blank',
    ],
    // Not a group of its own: what stops this process stops it, too. Its helpers end when it does.
    { stdio: 'ignore' },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const cdp = await connect(profile);
  return {
    cdp,
    profile,
    origin: extension ? originOf(extension) : '',
    async close() {
      await cdp.send('Browser.close').catch(() => undefined);
      await gone;
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
      cdp.close();
    },
  };
}

async function connect(profile: string): Promise<Cdp> {
  const url = await until(
    'the debugging port',
    () => {
      try {
        const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').trim().split('\n');
        return path !== undefined && `ws://127.0.0.1:${port}${path}`;
      } catch {
        return undefined;
      }
    },
    { seconds: 40 },
  );
  return Cdp.connect(url);
}

function originOf(extension: string): string {
  const { key } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as { key: string };
  return `chrome-extension://${extensionId(key)}/`;
}
