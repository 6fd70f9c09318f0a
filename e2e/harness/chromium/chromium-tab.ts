import type { CDPSession, Page } from 'playwright';
import {
  type Box,
  type Field,
  fieldInPage,
  findInPage,
  type OverlayView,
  type Point,
  type Tab,
  type Words,
} from '../tab.ts';
import { readOverlay } from './overlay.ts';

/** A tab of Chromium, driven with real mouse and keyboard input. */
export class ChromiumTab implements Tab {
  readonly page: Page;
  private readonly cdp: CDPSession;

  private constructor(page: Page, cdp: CDPSession) {
    this.page = page;
    this.cdp = cdp;
  }

  static async of(page: Page): Promise<ChromiumTab> {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Accessibility.enable');
    return new ChromiumTab(page, cdp);
  }

  look(): Promise<OverlayView> {
    return readOverlay(this.cdp);
  }

  async click({ x, y }: Point): Promise<void> {
    await this.page.mouse.move(x, y, { steps: 3 });
    await this.page.mouse.click(x, y);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  fieldAt(point: Point): Promise<Field | undefined> {
    return this.page.evaluate(fieldInPage, point);
  }

  find(words: Words): Promise<Box | undefined> {
    return this.page.evaluate(findInPage, words);
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }
}
