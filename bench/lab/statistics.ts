/** What is told of a set of samples. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly samples: number;
}

/** Median and 95th percentile. @throws RangeError without samples. */
export function spreadOf(samples: readonly number[]): Spread {
  return { median: quantile(samples, 0.5), p95: quantile(samples, 0.95), samples: samples.length };
}

/** The middle sample. @throws RangeError without samples. */
export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** Pairs measured next to each other, compared: what slows the machine for a while slows both. */
export function ratios(above: readonly number[], below: readonly number[]): number[] {
  return above.map((value, index) => value / (below[index] ?? Number.NaN));
}

/** As `ratios`, but how much more. */
export function differences(of: readonly number[], than: readonly number[]): number[] {
  return of.map((value, index) => value - (than[index] ?? Number.NaN));
}

function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
  if (low === undefined || high === undefined) throw new RangeError('There are no samples.');
  return low + (high - low) * (position - Math.floor(position));
}
