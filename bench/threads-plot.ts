/** Throughput against the number of threads as an SVG: a small chart for each kind of work, a line for each peer. */
import { colours } from './plot.ts';
import type { Curve } from './threads.ts';

const chartWidth = 300;
const chartHeight = 190;
const margin = 46;
const columns = 3;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly low: number;
  readonly high: number;
}

/** The plot. */
export function plotScaling(curves: readonly Curve[]): string {
  const modes = [...new Set(curves.map((curve) => curve.mode))];
  const peers = [...new Set(curves.map((curve) => curve.peer))];
  const rows = Math.ceil(modes.length / columns);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${columns * chartWidth + 20}" height="${rows * chartHeight + 60}"`,
    ' font-family="sans-serif" font-size="10">',
    '<rect width="100%" height="100%" fill="white"/>',
    '<text x="10" y="18" font-size="14">Operations a second against threads (both logarithmic)</text>',
    ...peers.map(
      (peer, i) =>
        `<text x="${10 + i * 100}" y="36" fill="${colours[i % colours.length] ?? ''}" font-weight="bold">${peer}</text>`,
    ),
    ...modes.flatMap((mode, i) => chart(mode, curves, peers, i)),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

function chart(mode: string, curves: readonly Curve[], peers: readonly string[], index: number): string[] {
  const shown = curves.filter((curve) => curve.mode === mode);
  const all = shown.flatMap((curve) => curve.points.map((point) => point.perSecond)).filter((n) => n > 0);
  const box = {
    x: (index % columns) * chartWidth + margin,
    y: Math.floor(index / columns) * chartHeight + 60,
    low: Math.floor(Math.log10(Math.min(...all))),
    high: Math.ceil(Math.log10(Math.max(...all))),
  };
  return [
    `<text x="${box.x}" y="${box.y - 4}" font-size="12">${mode}</text>`,
    ...decades(box),
    ...shown.flatMap((curve) => line(curve, box, colours[peers.indexOf(curve.peer) % colours.length] ?? '')),
  ];
}

const innerWidth = chartWidth - margin - 10;
const innerHeight = chartHeight - 50;

function decades(box: Box): string[] {
  const out: string[] = [];
  for (let power = box.low; power <= box.high; power++) {
    const y = height(10 ** power, box);
    out.push(
      `<line x1="${box.x}" x2="${box.x + innerWidth}" y1="${y}" y2="${y}" stroke="#ddd"/>`,
      `<text x="${box.x - 6}" y="${y + 3}" text-anchor="end">1e${power}</text>`,
    );
  }
  for (const threads of [1, 10, 100]) {
    const x = place(threads, box);
    out.push(`<text x="${x}" y="${box.y + innerHeight + 14}" text-anchor="middle">${threads}</text>`);
  }
  return out;
}

function place(threads: number, box: Box): number {
  return Math.round(box.x + (Math.log10(threads) / 2) * innerWidth);
}

function height(perSecond: number, box: Box): number {
  const part = (Math.log10(perSecond) - box.low) / Math.max(1, box.high - box.low);
  return Math.round(box.y + innerHeight * (1 - part));
}

function line(curve: Curve, box: Box, colour: string): string[] {
  const points = curve.points.filter((point) => point.perSecond > 0);
  const path = points
    .map((point) => `${place(point.threads, box)},${height(point.perSecond, box)}`)
    .join(' ');
  return [`<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`];
}
