import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright';

/** A fault that axe found: its rule, and the elements that have it. */
export interface AxeFault {
  readonly rule: string;
  readonly selectors: readonly string[];
  /** The first of the elements. */
  readonly html: string | undefined;
}

/**
 * What axe finds on a page of one frame. In the page itself: the adapter for Playwright opens a second page for each look,
 * which takes longer than the look.
 */
export async function axeFaults(page: Page, options: RunOptions = {}): Promise<readonly AxeFault[]> {
  await page.evaluate(axe.source);
  // Text, not a function: what compiles the tests would put names into it that the page does not know.
  return page.evaluate(`axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...options })}).then(
    ({ violations }) => violations.map(({ id, nodes }) => ({
      rule: id, selectors: nodes.map(({ target }) => target.join(' ')), html: nodes[0]?.html,
    })))`);
}
