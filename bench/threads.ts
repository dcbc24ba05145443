/**
 * How throughput grows with the number of threads: `npm run bench:threads [-- MODE...] [--rounds N] [--scale N]`.
 *
 * One program (`threads/work.py`) does each kind of work with 1, 2, 4, … 100 threads, under Grumpy and every Python that
 * the machine has, in turn within a round. Shown are medians of operations a second; results go to
 * `results/threads.json` and, as a plot of throughput against threads, `results/threads.svg`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../tests/conformance/programs.ts';
import { capture, findPeers } from './peers.ts';
import { median } from './statistics.ts';
import { plotScaling } from './threads-plot.ts';
import { UsageError, countOption } from '../tools/options.ts';

const allModes = [
  'fib',
  'private',
  'read_dict',
  'write_dict',
  'write_list',
  'queue',
  'lock',
  'start_join',
] as const;
const threadCounts = [1, 2, 4, 8, 16, 100];

/** Medians of operations a second, for each number of threads. */
export interface Curve {
  readonly mode: string;
  readonly peer: string;
  readonly points: readonly { readonly threads: number; readonly perSecond: number }[];
}

const source = path.join(projectRoot, 'bench', 'threads', 'work.py');

/** The command that runs the program, for each peer that runs Python. */
function commands(folder: string): Map<string, readonly string[]> {
  const grumpy = path.join(folder, 'work');
  capture(process.execPath, [path.join(projectRoot, 'dist', 'grumpy.js'), 'build', source, '-o', grumpy]);
  const result = new Map<string, readonly string[]>([['grumpy', [grumpy]]]);
  for (const peer of findPeers()) {
    if (peer.name === 'grumpy' || peer.name === 'go') continue;
    const python = peer.prepare('fib', folder)?.command[0];
    if (python !== undefined) result.set(peer.name, [python, source]);
  }
  return result;
}

/** Measures one kind of work. */
function measure(
  mode: string,
  runners: Map<string, readonly string[]>,
  rounds: number,
  scale: number,
): Curve[] {
  const seen = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    for (const threads of threadCounts) {
      for (const [peer, [program = '', ...args]] of runners) {
        const out = capture(program, [...args, mode, String(threads), String(scale)]);
        const key = `${peer} ${threads}`;
        seen.set(key, [...(seen.get(key) ?? []), Number(out)]);
      }
    }
  }
  return [...runners.keys()].map((peer) => ({
    mode,
    peer,
    points: threadCounts.map((threads) => ({
      threads,
      perSecond: median(seen.get(`${peer} ${threads}`) ?? []),
    })),
  }));
}

function show(curves: readonly Curve[]): void {
  for (const curve of curves) {
    const cells = curve.points.map((point) => point.perSecond.toExponential(2).padStart(9));
    console.log(`${curve.mode.padEnd(11)} ${curve.peer.padEnd(10)} ${cells.join(' ')}`);
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' }, scale: { type: 'string', default: '1' } },
});
const rounds = countOption('rounds', values.rounds);
const scale = countOption('scale', values.scale);
const modes = positionals.length > 0 ? positionals : allModes;
const unknown = positionals.filter((mode) => !allModes.some((known) => known === mode));
if (unknown.length > 0)
  throw new UsageError(`no such mode: ${unknown.join(', ')}; there are ${allModes.join(', ')}`);
const folder = mkdtempSync(path.join(os.tmpdir(), 'grumpy-threads-'));
try {
  const runners = commands(folder);
  const heading = threadCounts.map((count) => String(count).padStart(9)).join(' ');
  console.log(`${'threads'.padEnd(22)} ${heading}`);
  const curves: Curve[] = [];
  for (const mode of modes) {
    const found = measure(mode, runners, rounds, scale);
    show(found);
    curves.push(...found);
  }
  const results = path.join(projectRoot, 'bench', 'results');
  mkdirSync(results, { recursive: true });
  writeFileSync(path.join(results, 'threads.json'), `${JSON.stringify(curves, null, 1)}\n`);
  writeFileSync(path.join(results, 'threads.svg'), plotScaling(curves));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
