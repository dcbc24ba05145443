/**
 * The results as text: a table of run times with the ratio of each peer to Grumpy, then memory, build time and
 * binary size.
 */
import type { Measure, ProgramResult, Series } from './measure.ts';
import { geometricMean, ratio, spread } from './statistics.ts';
import type { Spread } from './statistics.ts';

/** The run times of a series. */
export function times(series: Series, measure: Measure): Spread {
  return spread(series.runs.map((run) => (measure === 'cpu' ? run.cpuSeconds : run.seconds)));
}

/** The peak memory of a series in MiB. */
export function memory(series: Series): Spread {
  return spread(series.runs.map((run) => run.peakKiB / 1024));
}

/** The series of one peer that has at least one run. */
export function seriesOf(result: ProgramResult, peer: string): Series | undefined {
  return result.series.find((series) => series.peer === peer && series.runs.length > 0);
}

/** The whole report. */
export function report(
  results: readonly ProgramResult[],
  peers: readonly string[],
  measure: Measure,
): string {
  const tables = [timeTable(results, peers, measure), speedTable(results, peers, measure)];
  const parts = [...tables, sizeTable(results, peers)];
  const failures = results.flatMap(({ program, failures: list }) =>
    list.map(({ peer, reason }) => `failed: ${program} under ${peer}: ${reason}`),
  );
  return [...parts, ...(failures.length > 0 ? [failures.join('\n')] : [])].join('\n\n');
}

function timeTable(results: readonly ProgramResult[], peers: readonly string[], measure: Measure): string {
  const rows = results.map((result) => [
    result.program,
    ...peers.map((peer) => cell(seriesOf(result, peer), (series) => shownSpread(times(series, measure), 3))),
  ]);
  return table([`${measure} seconds: median (least-most)`, ...peers], rows);
}

/** The peer that the others are compared with: Grumpy's executables, or where they are not timed its interpreter. */
function ours(peers: readonly string[]): string {
  return peers.includes('grumpy') ? 'grumpy' : 'interpreted';
}

/** How many times as fast Grumpy is as each other peer: above 1, Grumpy is faster. */
function speedTable(results: readonly ProgramResult[], peers: readonly string[], measure: Measure): string {
  const others = peers.filter((peer) => peer !== ours(peers));
  const medians = new Map<string, number[]>(others.map((peer) => [peer, []]));
  const rows = results.map((result) => {
    const own = seriesOf(result, ours(peers));
    const cells = others.map((peer) =>
      cell(own && seriesOf(result, peer), (series) => {
        const speed = ratio(times(series, measure), times(own as Series, measure));
        medians.get(peer)?.push(speed.median);
        return shownSpread(speed, 2);
      }),
    );
    return [result.program, ...cells];
  });
  const means = others.map((peer) => {
    const values = medians.get(peer) ?? [];
    return values.length > 0 ? geometricMean(values).toFixed(2) : '-';
  });
  return table([`time of peer / time of ${ours(peers)}`, ...others], [...rows, ['geometric mean', ...means]]);
}

function sizeTable(results: readonly ProgramResult[], peers: readonly string[]): string {
  const rows = results.map((result) => {
    const own = seriesOf(result, ours(peers));
    const peaks = peers.map((peer) =>
      cell(seriesOf(result, peer), (series) => memory(series).median.toFixed(1)),
    );
    const build = own?.build;
    return [
      result.program,
      ...peaks,
      build ? build.seconds.toFixed(2) : '-',
      build ? (build.bytes / 2 ** 20).toFixed(2) : '-',
    ];
  });
  return table(['peak memory, MiB', ...peers, 'build s', 'binary MiB'], rows);
}

function cell(series: Series | undefined, show: (series: Series) => string): string {
  return series ? show(series) : '-';
}

function shownSpread(value: Spread, digits: number): string {
  return `${value.median.toFixed(digits)} (${value.least.toFixed(digits)}-${value.most.toFixed(digits)})`;
}

/** A table with its first column to the left and the others to the right. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((text, i) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0))).join('  ');
  return [line(heading), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}
