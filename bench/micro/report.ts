/** The results of single operations, as text. */
import { table } from '../report.ts';
import { geometricMean, ratio, spread } from '../statistics.ts';
import type { Spread } from '../statistics.ts';

/** What was measured of one row: nanoseconds, a number a round. */
export interface RowSeries {
  readonly name: string;
  readonly grumpy: readonly number[];
  readonly cpython2: readonly number[];
  /** Whether all runs had the same value. */
  readonly agrees: boolean;
}

/** A row with its spreads; above a ratio of 1, Grumpy is faster. */
export interface RowResult {
  readonly name: string;
  readonly agrees: boolean;
  readonly grumpy: Spread;
  readonly cpython2: Spread;
  readonly ratio: Spread;
}

/** Compares the runs of one row. */
export function compare({ name, agrees, grumpy, cpython2 }: RowSeries): RowResult {
  const own = spread(grumpy);
  const other = spread(cpython2);
  return { name, agrees, grumpy: own, cpython2: other, ratio: ratio(other, own) };
}

/** The table of all rows, the slow ones again, and the means. */
export function microReport(results: readonly RowResult[], below: number): string {
  const slow = results.filter((result) => result.ratio.median < below);
  slow.sort((a, b) => a.ratio.median - b.ratio.median);
  const wrong = results.filter((result) => !result.agrees).map((result) => `differs: ${result.name}`);
  return [
    rowTable(results),
    ...(slow.length > 0
      ? [`below ${below}:\n${rowTable(slow)}`]
      : [`none of ${results.length} below ${below}`]),
    meanTable(results),
    ...(wrong.length > 0 ? [wrong.join('\n')] : []),
  ].join('\n\n');
}

function rowTable(results: readonly RowResult[]): string {
  const rows = results.map((result) => [
    result.name,
    result.grumpy.median.toFixed(1),
    result.cpython2.median.toFixed(1),
    result.ratio.median.toFixed(2),
    `${result.ratio.least.toFixed(2)}-${result.ratio.most.toFixed(2)}`,
  ]);
  return table(['operation', 'Grumpy ns', 'CPython 2.7 ns', 'ratio', 'range'], rows);
}

/** The geometric mean of each file's rows, and of all. */
function meanTable(results: readonly RowResult[]): string {
  const fileOf = (result: RowResult): string => result.name.split('/')[0] ?? '';
  const files = [...new Set(results.map(fileOf))];
  const line = (name: string, group: readonly RowResult[]): string[] => [
    name,
    String(group.length),
    geometricMean(group.map((result) => result.ratio.median)).toFixed(2),
  ];
  const rows = files.map((file) =>
    line(
      file,
      results.filter((result) => fileOf(result) === file),
    ),
  );
  return table(['geometric mean', 'rows', 'ratio'], [...rows, line('all', results)]);
}
