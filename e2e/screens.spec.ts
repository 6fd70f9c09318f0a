/** Every state of the extension's own pages can be used by all, and has room for longer words from either side. */
import { visitScreens } from './harness/chromium/screens.ts';
import { findOverflowsOfLonger } from './harness/overflow.ts';
import { expect, test } from './harness/test.ts';
import { usableByAll } from './harness/usable-by-all.ts';

test('every screen in every state: axe in light and dark, targets, 320 px, longer words', {
  tag: '@rare',
}, async ({ chromium }) => {
  test.setTimeout(600_000);
  const seen = new Set<string>();
  await visitScreens(chromium, async (page, screen) => {
    seen.add(screen);
    await test.step(screen, async () => {
      await expect.soft(usableByAll(page)).resolves.toBeUndefined();
      expect.soft(await findOverflowsOfLonger(page), screen).toEqual([]);
    });
  });
  expect(seen.size).toBeGreaterThanOrEqual(27);
});
