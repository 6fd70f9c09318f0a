import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { SiteAddress } from '../harness/chromium/launch.ts';
import { findFirefox } from '../harness/find-browser.ts';
import { firefoxBuild } from '../harness/paths.ts';

/** Firefox gives an extension a random host in each profile; this one is given instead, so that its pages can be opened. */
const host = '5f6f0c3a-1c56-4a0e-9b43-0d1c1e8f7a21';

/** A running Firefox with the extension in it. */
export interface Firefox {
  readonly browser: Browser;
  /** `moz-extension://…/`. */
  readonly origin: string;
  readonly manifest: FirefoxManifest;
  close(): Promise<void>;
}

/** What of the built manifest the harness reads. */
export interface FirefoxManifest {
  readonly action: { readonly default_popup: string };
  readonly options_ui: { readonly page: string };
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
}

/** Starts Firefox with a profile of its own, in which the site is answered from this machine. */
export async function launchFirefox(
  { port }: Pick<SiteAddress, 'port'>,
  options: { /** Where it saves files without asking. */ readonly downloads?: string } = {},
): Promise<Firefox> {
  const manifest: FirefoxManifest = JSON.parse(readFileSync(join(firefoxBuild, 'manifest.json'), 'utf8'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findFirefox(),
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${port}`,
      'extensions.webextensions.uuids': JSON.stringify({
        [manifest.browser_specific_settings.gecko.id]: host,
      }),
      'extensions.webextOptionalPermissionPrompts': false,
      ...(options.downloads && {
        'browser.download.folderList': 2,
        'browser.download.dir': options.downloads,
      }),
      // Drawn by Firefox itself, where there may be no desktop to do it.
      'alerts.useSystemBackend': false,
    },
  });
  await browser.installExtension(firefoxBuild);
  return {
    browser,
    origin: `moz-extension://${host}/`,
    manifest,
    close: () => browser.close(),
  };
}
