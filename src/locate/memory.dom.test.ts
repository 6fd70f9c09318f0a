/** A page is changed in every way there is: what was remembered of it must be what a fresh look sees. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Happening } from './testing/changing-page.ts';
import { type Located, openLocated } from './testing/in-chromium.ts';

let located: Located;
beforeAll(async () => {
  located = await openLocated(new URL('./testing/changing-page.ts', import.meta.url).pathname);
  await located.page.setContent('<!doctype html><body></body>');
  await located.inject(located.page);
}, 60_000);
afterAll(() => located?.close());

const number = fc.nat(10_000);
const happening: fc.Arbitrary<Happening> = fc.record({
  kind: number,
  where: number,
  what: number,
  how: number,
});
const runs = Number(process.env.WAYKEY_MEMORY_RUNS ?? 30);

it('remembers nothing that is not so any more', async () => {
  const property = fc.asyncProperty(
    fc.array(happening, { minLength: 1, maxLength: 30 }),
    async (happenings) => {
      const difference = await located.page.evaluate(
        (given) => globalThis.changingPage.differs(given),
        happenings,
      );
      expect(difference).toBeUndefined();
    },
  );
  await fc.assert(property, { numRuns: runs });
}, 900_000);

it('watches each root while it lasts, and none afterwards', async () => {
  expect(await located.page.evaluate(() => globalThis.changingPage.watchedAfterwards())).toBe(0);
});
