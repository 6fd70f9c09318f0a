/** The same page as it is, with Waykey, and with each guide library: all served, in browsers with and without the extension. */
import type { Page } from 'playwright';
import { bundleForPage } from '../../e2e/harness/bundle.ts';
import { type Chromium, launchChromium } from '../../e2e/harness/chromium/launch.ts';
import { siteHome } from '../../e2e/harness/replica.ts';
import { type PeerName, peerFiles, titleOf } from '../peers/peers.ts';
import { servePage } from './serve-page.ts';
import { startGuide } from './two-browsers.ts';

/** One of those that are measured beside each other. */
export interface Subject {
  readonly title: string;
  readonly url: string;
  /** A new page of the right browser, still empty. */
  newPage(): Promise<Page>;
  /** Whether a script is what this subject brings. */
  brings(url: string): boolean;
}

export interface Subjects {
  /** The page as it is, or another one by its path. */
  nothing(title: string, path?: string): Subject;
  /** With the extension, and no guide running. */
  waykey(title: string, path?: string): Subject;
  /** With a guide running. */
  guiding(title: string, path?: string): Subject;
  /** The page with one library on it that shows its step. */
  readonly peers: readonly Subject[];
  close(): Promise<void>;
}

export interface SubjectsSetting {
  /** The statement that makes the page’s body. */
  readonly fill: string;
  /** Other pages without libraries, by path. */
  readonly others?: Readonly<Record<string, string>>;
  readonly peers: readonly PeerName[];
}

/** Serves the pages and opens the browsers. */
export async function openSubjects({ fill, others = {}, peers }: SubjectsSetting): Promise<Subjects> {
  const site = await servePage(await filesOf({ fill, others, peers }));
  const browsers: Chromium[] = [];
  const open = async (options: { extension?: false } = {}) => {
    const chromium = await launchChromium({ site, ...options });
    browsers.push(chromium);
    return chromium;
  };
  const plain = await open({ extension: false });
  const installed = await open();
  const guided = await open();
  await startGuide(guided, 'Generate a master token');
  // Looking into the page that started the guide must not be part of its cost.
  for (const { context } of browsers) {
    await context.newPage();
    for (const one of context.pages().slice(0, -1)) await one.close();
  }
  const subject =
    ({ context }: Chromium, brings: Subject['brings']) =>
    (title: string, path = ''): Subject => ({
      title,
      url: siteHome + path,
      newPage: () => context.newPage(),
      brings,
    });
  const isWaykeys = (url: string) => url.startsWith('chrome-extension://');
  return {
    nothing: subject(plain, () => false),
    waykey: subject(installed, isWaykeys),
    guiding: subject(guided, isWaykeys),
    peers: peers.map((name) => subject(plain, (url) => url.endsWith(`/${name}.js`))(titleOf(name), name)),
    async close() {
      // A browser that is gone cannot be closed; the site would keep this process.
      await Promise.allSettled(browsers.map((browser) => browser.close()));
      await site.close();
    },
  };
}

async function filesOf({
  fill,
  others = {},
  peers,
}: SubjectsSetting): Promise<Readonly<Record<string, string>>> {
  const page = (statement: string, head = '', end = '') =>
    `<!doctype html><title>Page</title>${head}<body><script src="/page.js"></script><script>${statement}</script>${end}`;
  const files: Record<string, string> = {
    '/': page(fill),
    '/page.js': await bundleForPage(new URL('../pages/in-page.ts', import.meta.url)),
  };
  for (const [path, statement] of Object.entries(others)) files[`/${path}`] = page(statement);
  for (const name of peers) {
    const { script, style } = await peerFiles(name);
    const sheet = style ? `<link rel="stylesheet" href="/${name}.css">` : '';
    const show = `<script src="/${name}.js"></script><script>peer.show(adminPage.ringed())</script>`;
    files[`/${name}`] = page(fill, sheet, show);
    files[`/${name}.js`] = script;
    files[`/${name}.css`] = style;
  }
  return files;
}
