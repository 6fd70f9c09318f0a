/** A page in a real Chromium with `locate` in it, for what only a laid-out page can show. */
import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { findChromium } from '../../../e2e/harness/find-browser.ts';

/** What can be told of an answer outside the page. */
export interface Told {
  readonly status: string;
  readonly usable: boolean;
  readonly filled: boolean;
  readonly confidence: number;
  readonly margin: number;
  /** The `data-is` of the element found, or its tag: tests mark the right answers with it; `locate` never looks at it. */
  readonly is: string | undefined;
  readonly candidates: readonly string[];
  readonly evidence: readonly string[];
}

/** A browser whose pages can locate. */
export interface Located {
  readonly page: Page;
  /** Loads `source` into the page, as if it were the content script. */
  inject(page: Page): Promise<void>;
  /** Where the landmarks exported by the entry are, by their id. */
  locate(params?: Record<string, string>, page?: Page): Promise<Record<string, Told>>;
  close(): Promise<void>;
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens Chromium and bundles `entry`, a module that exports `landmarks` (a list); it runs in the page as it is shipped. */
export async function openLocated(entry: string, extraFlags: readonly string[] = []): Promise<Located> {
  const script = await bundle(entry);
  const browser: Browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...flags, ...extraFlags],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ignoreHTTPSErrors: true });
  const inject = async (target: Page): Promise<void> => {
    await target.evaluate(script);
  };
  return {
    page,
    inject,
    async locate(params = {}, target = page) {
      if (!(await target.evaluate(() => 'locateForTest' in globalThis))) await inject(target);
      return target.evaluate((given) => (globalThis as unknown as InPage).locateForTest(given), params);
    },
    close: () => browser.close(),
  };
}

interface InPage {
  locateForTest(params: Record<string, string>): Record<string, Told>;
}

async function bundle(entry: string): Promise<string> {
  const id = '\0waykey:locate-for-test';
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'waykey:locate-for-test',
        resolveId: (source) => (source === 'locate-for-test' ? id : undefined),
        load: (source) => (source === id ? inPageSource(entry) : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: 'locate-for-test', output: { format: 'iife' } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The bundler gave no output.');
  return output.output[0].code;
}

/** Runs in the page: asks for all landmarks and tells what can be told of elements in plain data. */
function inPageSource(entry: string): string {
  return `
    import { locate } from ${JSON.stringify(new URL('../locate.ts', import.meta.url).pathname)};
    import { landmarks } from ${JSON.stringify(entry)};
    const name = (element) => element && (element.getAttribute('data-is') ?? element.localName);
    globalThis.landmarksForTest = landmarks;
    globalThis.locateRaw = locate;
    globalThis.locateForTest = (params) => {
      const sight = locate(landmarks, params, document);
      return Object.fromEntries([...sight].map(([id, seen]) => [id, {
        status: seen.status, usable: seen.usable, filled: seen.filled,
        confidence: seen.confidence, margin: seen.margin,
        is: name(seen.element), candidates: seen.candidates.map(name), evidence: seen.evidence,
      }]));
    };`;
}
