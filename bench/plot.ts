/**
 * The speeds as an SVG bar chart: for each program one bar a peer, as long as the peer is fast compared with CPython
 * 2.7, on a logarithmic scale, with a whisker from the least to the greatest ratio.
 */
import type { Measure, ProgramResult } from './measure.ts';
import { seriesOf, times } from './report.ts';
import { ratio } from './statistics.ts';
import type { Spread } from './statistics.ts';

/** The colours of the peers, in their order. */
export const colours = ['#3465a4', '#888a85', '#f57900', '#75507b', '#4e9a06', '#cc0000'];
const left = 120;
const width = 640;
const bar = 10;
const top = 60;

interface Scale {
  readonly low: number;
  readonly high: number;
}

/** The chart. */
export function plot(results: readonly ProgramResult[], peers: readonly string[], measure: Measure): string {
  const shown = results.filter((result) => seriesOf(result, 'cpython2'));
  const rowHeight = bar * peers.length + 12;
  const height = top + shown.length * rowHeight + 30;
  const scale = scaleOf(shown, peers, measure);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + width + 80}" height="${height}"`,
    ' font-family="sans-serif" font-size="11">',
    '<rect width="100%" height="100%" fill="white"/>',
    `<text x="${left}" y="18" font-size="14">Speed by ${measure} time, as a multiple of CPython 2.7</text>`,
    ...legend(peers),
    ...grid(scale, height - 30),
    ...shown.flatMap((result, row) => bars(result, peers, top + row * rowHeight, scale, measure)),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

function speed(result: ProgramResult, peer: string, measure: Measure): Spread | undefined {
  const base = seriesOf(result, 'cpython2');
  const series = seriesOf(result, peer);
  return base && series ? ratio(times(base, measure), times(series, measure)) : undefined;
}

/** The powers of two around all ratios. */
function scaleOf(results: readonly ProgramResult[], peers: readonly string[], measure: Measure): Scale {
  const all = results.flatMap((result) => peers.flatMap((peer) => speed(result, peer, measure) ?? []));
  const low = Math.min(1, ...all.map((value) => value.least));
  const high = Math.max(2, ...all.map((value) => value.most));
  return { low: Math.floor(Math.log2(low)), high: Math.ceil(Math.log2(high)) };
}

function position(value: number, scale: Scale): number {
  return left + ((Math.log2(value) - scale.low) / (scale.high - scale.low)) * width;
}

function legend(peers: readonly string[]): string[] {
  return peers.flatMap((peer, i) => [
    `<rect x="${left + i * 100}" y="28" width="10" height="10" fill="${colours[i % colours.length]}"/>`,
    `<text x="${left + i * 100 + 14}" y="37">${peer}</text>`,
  ]);
}

function grid(scale: Scale, bottom: number): string[] {
  const powers = Array.from({ length: scale.high - scale.low + 1 }, (_, i) => scale.low + i);
  return powers.flatMap((power) => {
    const x = position(2 ** power, scale).toFixed(1);
    const colour = power === 0 ? '#000' : '#ddd';
    return [
      `<line x1="${x}" y1="${top - 8}" x2="${x}" y2="${bottom}" stroke="${colour}"/>`,
      `<text x="${x}" y="${bottom + 14}" text-anchor="middle">${power < 0 ? `1/${2 ** -power}` : 2 ** power}</text>`,
    ];
  });
}

function bars(
  result: ProgramResult,
  peers: readonly string[],
  y: number,
  scale: Scale,
  measure: Measure,
): string[] {
  const middle = y + (bar * peers.length) / 2 + 4;
  const label = `<text x="${left - 8}" y="${middle}" text-anchor="end">${result.program}</text>`;
  return [label, ...peers.flatMap((peer, i) => oneBar(speed(result, peer, measure), y + i * bar, i, scale))];
}

function oneBar(value: Spread | undefined, y: number, index: number, scale: Scale): string[] {
  if (!value) return [];
  const [one, end] = [position(1, scale), position(value.median, scale)];
  const [from, to] = [position(value.least, scale), position(value.most, scale)].map((x) => x.toFixed(1));
  const middle = y + bar / 2;
  return [
    `<rect x="${Math.min(one, end).toFixed(1)}" y="${y}" width="${Math.abs(end - one).toFixed(1)}" ` +
      `height="${bar - 1}" fill="${colours[index % colours.length]}"/>`,
    `<line x1="${from}" y1="${middle}" x2="${to}" y2="${middle}" stroke="#000" stroke-width="0.8"/>`,
    `<text x="${(Math.max(end, Number(to)) + 4).toFixed(1)}" y="${middle + 4}" font-size="9">` +
      `${value.median.toFixed(2)}</text>`,
  ];
}
