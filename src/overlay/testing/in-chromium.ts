/** A page in a real Chromium with the overlay in it, for what only a laid-out page can show. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { findChromium } from '../../../e2e/harness/find-browser.ts';
import type { Box } from '../geometry.ts';
import type { createOverlayHost } from '../host.ts';
import type { Trial } from './on-page.ts';

/** What the page of a test holds besides its own. */
export interface InPage {
  startTrial(plain: boolean): Trial;
  createOverlayHost: typeof createOverlayHost;
  trial: Trial;
}

export interface OverlayPage {
  readonly page: Page;
  /** Shows a page of this HTML, with the overlay ready to start. */
  show(html: string): Promise<void>;
  /** The same, with the overlay started; `plain` draws it into an ordinary element. */
  start(html: string, plain?: boolean): Promise<void>;
  /** The box of what matches in the closed root, once it is there and rests; undefined when it is not there. */
  box(selector: string): Promise<Box | undefined>;
  text(selector: string): Promise<string>;
  /** Clicks the button of that name on the overlay with the mouse. */
  press(name: string): Promise<void>;
  /** Moves the keyboard focus to the button of that name on the overlay. */
  focus(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Where the pages of the tests are. */
const host = 'page.test';

/** Opens Chromium with the overlay bundled as it is shipped; `more` are scripts of this folder that its pages hold besides. */
export async function openOverlayPage(...more: readonly string[]): Promise<OverlayPage> {
  const scripts = await Promise.all(['./on-page.ts', ...more].map(bundled));
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      // Not the loopback address itself, which counts as secure.
      `--host-resolver-rules=MAP ${host} 127.0.0.1`,
    ],
  });
  const context = await browser.newContext({
    viewport: { width: 1000, height: 700 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();

  const site = await serve(scripts);
  const show = async (html: string) => {
    await page.goto(site.put(html));
  };
  const box = (selector: string) =>
    page.evaluate(async (wanted) => {
      const { layer } = (globalThis as unknown as InPage).trial.host;
      const frame = () => new Promise(requestAnimationFrame);
      const read = () => {
        const rect = layer.querySelector(wanted)?.getBoundingClientRect();
        return rect && { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
      };
      let before = read();
      for (let frames = 0; frames < 60; frames++) {
        await frame();
        await frame();
        const now = read();
        if (JSON.stringify(now) === JSON.stringify(before)) return now;
        before = now;
      }
      throw new Error(`${wanted} does not rest`);
    }, selector);

  return {
    page,
    show,
    async start(html, plain = false) {
      await show(html);
      await page.evaluate((given) => {
        const scope = globalThis as unknown as InPage;
        scope.trial = scope.startTrial(given);
      }, plain);
    },
    box,
    text: (selector) =>
      page.evaluate((wanted) => {
        const { layer } = (globalThis as unknown as InPage).trial.host;
        return layer.querySelector<HTMLElement>(wanted)?.textContent ?? '';
      }, selector),
    async press(name) {
      const point = await page.evaluate((wanted) => {
        const { layer } = (globalThis as unknown as InPage).trial.host;
        const button = [...layer.querySelectorAll('button')].find(
          (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === wanted,
        );
        const rect = button?.getBoundingClientRect();
        return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      }, name);
      if (!point) throw new Error(`no button ${name}`);
      await page.mouse.click(point.x, point.y);
    },
    focus: (name) =>
      page.evaluate((wanted) => {
        const { layer } = (globalThis as unknown as InPage).trial.host;
        const button = [...layer.querySelectorAll('button')].find(
          (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === wanted,
        );
        if (!button) throw new Error(`no button ${wanted}`);
        button.focus();
      }, name),
    async close() {
      await browser.close();
      site.close();
    },
  };
}

/** Serves a page with these scripts: from an address, Chromium compiles them once and not for each page. */
async function serve(scripts: readonly string[]) {
  let page = '';
  const server = createServer((request, response) => {
    const script = scripts[Number(/^\/(\d+)\.js$/.exec(request.url ?? '')?.[1])];
    response.setHeader('Content-Type', script === undefined ? 'text/html' : 'text/javascript');
    response.setHeader('Cache-Control', script === undefined ? 'no-store' : 'max-age=3600');
    response.end(script ?? page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://${host}:${(server.address() as AddressInfo).port}`;
  const tags = scripts.map((_, index) => `<script src="/${index}.js" defer></script>`).join('');
  return {
    /** The address of a page of this HTML. */
    put(html: string): string {
      page = `<!doctype html><title>Page</title><meta charset="utf-8">${tags}${html}`;
      // Another address for each: what an earlier test left in the old window must not answer.
      return `${origin}/?${Math.random()}`;
    },
    close: () => server.close(),
  };
}

/** What was bundled, for the next file of tests. */
const bundles = new Map<string, Promise<string>>();

function bundled(entry: string): Promise<string> {
  const known = bundles.get(entry) ?? bundle(entry);
  bundles.set(entry, known);
  return known;
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      // A fifth of a second less for each page of a library.
      minify: true,
      target: 'chrome140',
      rolldownOptions: {
        input: new URL(entry, import.meta.url).pathname,
        output: { format: 'iife' },
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The bundler gave no output.');
  return output.output[0].code;
}
