/** The same page twice, in a browser with the extension and in one without, looked at in turns. */
import type { Page } from 'playwright';
import { bundleForPage } from '../../e2e/harness/bundle.ts';
import { ChromiumTab } from '../../e2e/harness/chromium/chromium-tab.ts';
import { type Chromium, launchChromium } from '../../e2e/harness/chromium/launch.ts';
import { Person } from '../../e2e/harness/person.ts';
import { siteHome } from '../../e2e/harness/replica.ts';
import { MainThread } from './main-thread.ts';
import { type ServedPage, servePage } from './serve-page.ts';

/** One of the two. */
export interface Side {
  readonly page: Page;
  readonly thread: MainThread;
}

export interface TwoBrowsers {
  readonly withIt: Side;
  readonly without: Side;
  close(): Promise<void>;
}

export interface Setting {
  /** Elements on the page. */
  readonly nodes: number;
  /** The title of a guide that runs in the browser with the extension. */
  readonly guide?: string;
}

/** Opens the page in both. What started the guide is closed again: looking into the page must not be part of its cost. */
export async function openTwoBrowsers({ nodes, guide }: Setting): Promise<TwoBrowsers> {
  const script = await bundleForPage(new URL('../pages/in-page.ts', import.meta.url));
  const site = await servePage({
    '/': '<!doctype html><title>Page</title><body><script src="/page.js"></script>',
    '/page.js': script,
  });
  const browsers: Chromium[] = [];
  const open = async (extension: boolean): Promise<Side> => {
    const chromium = await launchChromium({ site, ...(extension ? {} : { extension: false }) });
    browsers.push(chromium);
    if (extension && guide) await startGuide(chromium, guide);
    const page = await chromium.context.newPage();
    for (const other of chromium.context.pages()) if (other !== page) await other.close();
    await page.goto(siteHome);
    // A page with an API tab is one the watcher stays awake for.
    const screen = guide ? 'api' : 'projects';
    await page.evaluate(([count, shown]) => adminPage.fill(count, shown), [nodes, screen] as const);
    return { page, thread: await MainThread.of(page) };
  };
  return {
    withIt: await open(true),
    without: await open(false),
    close: () => closeAll(browsers, site),
  };
}

/** Starts the guide in a page of its own, which is left open. */
export async function startGuide({ context }: Chromium, title: string): Promise<void> {
  const page = await context.newPage();
  const tab = await ChromiumTab.of(page);
  await tab.goto(siteHome);
  const person = new Person(tab);
  await person.startGuide(title);
  await person.card();
}

async function closeAll(browsers: readonly Chromium[], site: ServedPage): Promise<void> {
  // A browser that is gone cannot be closed; the site would keep this process.
  await Promise.allSettled(browsers.map((browser) => browser.close()));
  await site.close();
}
