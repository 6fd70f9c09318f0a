import type { Browser, KeyInput, Page } from 'puppeteer-core';
import {
  type Box,
  type Field,
  fieldInPage,
  findInPage,
  type OverlayView,
  type Point,
  type Tab,
  type Words,
} from '../harness/tab.ts';
import { Bidi } from './bidi.ts';
import { readRoot } from './read-root.ts';

/** A tab of Firefox, driven with real mouse and keyboard input. */
export class FirefoxTab implements Tab {
  readonly page: Page;
  private readonly bidi: Bidi;

  private constructor(page: Page, bidi: Bidi) {
    this.page = page;
    this.bidi = bidi;
  }

  static async open(browser: Browser): Promise<FirefoxTab> {
    const page = await browser.newPage();
    return new FirefoxTab(page, new Bidi(browser, page));
  }

  async look(): Promise<OverlayView> {
    const root = await this.bidi.closedRoot('waykey-overlay');
    if (!root) return { buttons: [], text: '', announced: '' };
    return (await this.bidi.read(readRoot, root)) as OverlayView;
  }

  click({ x, y }: Point): Promise<void> {
    return this.page.mouse.click(x, y);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key as KeyInput);
  }

  fieldAt(point: Point): Promise<Field | undefined> {
    return this.page.evaluate(fieldInPage, point);
  }

  find(words: Words): Promise<Box | undefined> {
    return this.page.evaluate(findInPage, words);
  }

  async goto(url: string): Promise<void> {
    if (url.startsWith('moz-extension:')) await this.bidi.navigate(url);
    else await this.page.goto(url);
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file as `${string}.png` });
  }
}
