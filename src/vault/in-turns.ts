/** Longer than this, in milliseconds, the work does not hold up the page at a time: a frame has to fit beside it. */
const turn = 8;

/** `work` on each item, one after the other, with room between for what else the page has to do. */
export async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let since = performance.now();
  for (const item of items) {
    results.push(await work(item));
    if (performance.now() - since < turn) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  return results;
}
