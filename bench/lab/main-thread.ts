/**
 * What a page's main thread works, in processor time: other programs on the machine hardly blur that, while they would
 * blur any clock on the wall.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright';

/** One page's main thread. */
export class MainThread {
  private readonly cdp: CDPSession;

  private constructor(cdp: CDPSession) {
    this.cdp = cdp;
  }

  static async of(page: Page): Promise<MainThread> {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new MainThread(cdp);
  }

  /** The share of the next `seconds` it works, in percent. */
  async share(seconds: number): Promise<number> {
    const before = await this.read();
    await delay(seconds * 1000);
    const after = await this.read();
    return ((after.tasks - before.tasks) / (after.at - before.at)) * 100;
  }

  /** Milliseconds it works for one expression, which may be a promise. */
  async timeOf(expression: string): Promise<number> {
    const before = await this.read();
    const { exceptionDetails } = await this.cdp.send('Runtime.evaluate', { expression, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    const after = await this.read();
    return (after.thread - before.thread) * 1000;
  }

  private async read(): Promise<{ tasks: number; thread: number; at: number }> {
    const at = performance.now() / 1000;
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    // What answering this very question costs is no work of the page's.
    return {
      tasks: value('TaskDuration') - value('DevToolsCommandDuration'),
      thread: value('ThreadTime'),
      at,
    };
  }
}
