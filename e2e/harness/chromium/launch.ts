import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { findChromium } from '../find-browser.ts';
import { chromeBuild } from '../paths.ts';
import { extensionId } from './extension-id.ts';

/** Where www.insidemaps.com is answered from instead. */
export interface SiteAddress {
  readonly port: number;
  /** SHA-256 of the certificate's public key, base64. */
  readonly spki: string;
}

export interface ChromiumOptions {
  /** The replica; without it the browser reaches the real network. */
  readonly site?: SiteAddress | undefined;
  /** The folder of the unpacked extension; undefined is the production build, false none at all. */
  readonly extension?: string | false;
  /** The folder of another extension beside it. */
  readonly beside?: string;
  /** Where the browser writes down everything it asks the network for. */
  readonly netLog?: string;
  readonly headed?: boolean;
  /** A profile to open again; it is then not removed at the end. */
  readonly profile?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A running Chromium with the extension in it. */
export interface Chromium {
  readonly context: BrowserContext;
  /** The folder of its profile. */
  readonly profile: string;
  /** `chrome-extension://…/`; empty without an extension. */
  readonly origin: string;
  readonly manifest: ChromeManifest | undefined;
  close(): Promise<void>;
}

/** What of the built manifest the harness reads. */
export interface ChromeManifest {
  readonly key: string;
  readonly action: { readonly default_popup: string };
  readonly options_ui: { readonly page: string };
}

/** The page and the extension must behave as in any browser; these only keep Chromium from chatting on its own. */
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium with a profile of its own. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const { site, extension = chromeBuild, headed = false, viewport = { width: 1280, height: 800 } } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'waykey-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: false,
    viewport: headed ? null : viewport,
    colorScheme: options.colorScheme ?? 'light',
    args: [
      ...quiet,
      ...(headed ? [] : ['--headless=new', '--disable-gpu']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extension ? loading([extension, ...(options.beside ? [options.beside] : [])]) : []),
      ...(options.netLog ? [`--log-net-log=${options.netLog}`] : []),
      ...(site ? mapped(site) : []),
    ],
  });
  return {
    context,
    profile,
    ...(extension ? addressOf(extension) : { origin: '', manifest: undefined }),
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function loading(extensions: readonly string[]): string[] {
  const folders = extensions.join();
  return [`--disable-extensions-except=${folders}`, `--load-extension=${folders}`];
}

function addressOf(extension: string): Pick<Chromium, 'origin' | 'manifest'> {
  const manifest: ChromeManifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return { origin: `chrome-extension://${extensionId(manifest.key)}/`, manifest };
}

/** Answers the site from this machine and nothing else from anywhere. */
function mapped({ port, spki }: SiteAddress): string[] {
  return [
    `--host-resolver-rules=MAP www.insidemaps.com:443 127.0.0.1:${port}, MAP stage.insidemaps.com:443 127.0.0.1:${port}, MAP * ~NOTFOUND`,
    `--ignore-certificate-errors-spki-list=${spki}`,
  ];
}
