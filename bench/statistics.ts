/**
 * Medians, spreads and ratios. A median with the least and the greatest value is shown rather than a mean with a
 * deviation: run times have a floor and a long tail, and a handful of runs has no shape worth a deviation.
 */

/** A median and the range around it. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The middle value, or the mean of the two in the middle; at least one value is needed. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half];
  if (upper === undefined) throw new Error('no values to take a median of');
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}

/** The spread of values. */
export function spread(values: readonly number[]): Spread {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}

/**
 * How many times as long `slow` took as `fast`: the ratio of the medians, and the range that the single runs would
 * allow.
 */
export function ratio(slow: Spread, fast: Spread): Spread {
  return {
    median: slow.median / fast.median,
    least: slow.least / fast.most,
    most: slow.most / fast.least,
  };
}

/** The geometric mean: the only mean that makes sense of ratios. */
export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
