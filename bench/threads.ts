/**
 * How throughput grows with the number of threads: `npm run bench:threads [-- MODE...] [--rounds N] [--least SECONDS]
 * [--threads 1,2,...] [--peers a,b]`.
 *
 * One program (`threads/work.py`) does each kind of work with 1, 2, 4, … 100 threads, under Grumpy and every Python that
 * the machine has, in turn within a round. Shown are medians of operations a second and what has been reached of the aims;
 * results go to `results/threads.json`, `threads.md` and, as a plot of throughput against threads, `threads.svg`. Kinds of
 * work that a run leaves out keep the results of an earlier run, so that a busy machine can be asked for a few minutes at a
 * time.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../tests/conformance/programs.ts';
import { UsageError, countOption, numberOption } from '../tools/options.ts';
import { capture, findPeers } from './peers.ts';
import type { Peer } from './peers.ts';
import { median } from './statistics.ts';
import { plotScaling } from './threads-plot.ts';
import { aims, markdown } from './threads-report.ts';

const allModes = [
  'fib',
  'private',
  'read_dict',
  'write_dict',
  'write_list',
  'queue',
  'ping_pong',
  'lock',
  'start_join',
] as const;

/** Medians of operations a second, for each number of threads. */
export interface Curve {
  readonly mode: string;
  readonly peer: string;
  readonly points: readonly { readonly threads: number; readonly perSecond: number }[];
}

/** How the measuring is done. */
interface Plan {
  readonly threads: readonly number[];
  readonly rounds: number;
  /** The seconds that a run takes at least. */
  readonly least: string;
}

const source = path.join(projectRoot, 'bench', 'threads', 'work.py');
const resultFolder = path.join(projectRoot, 'bench', 'results');

/** The command that runs the program, for each peer that runs Python. */
function commands(peers: readonly Peer[], folder: string): Map<string, readonly string[]> {
  const result = new Map<string, readonly string[]>();
  for (const peer of peers) {
    if (peer.name === 'grumpy') {
      const file = path.join(folder, 'work');
      capture(process.execPath, [path.join(projectRoot, 'dist', 'grumpy.js'), 'build', source, '-o', file]);
      result.set(peer.name, [file]);
      continue;
    }
    const python = peer.prepare('fib', folder)?.command[0];
    if (python !== undefined) result.set(peer.name, [python, source]);
  }
  return result;
}

/** Measures one kind of work. */
function measure(mode: string, runners: Map<string, readonly string[]>, plan: Plan): Curve[] {
  const seen = new Map<string, number[]>();
  for (let round = 0; round < plan.rounds; round++) {
    for (const threads of plan.threads) {
      for (const [peer, [program = '', ...args]] of runners) {
        const out = capture(program, [...args, mode, String(threads), plan.least]);
        const key = `${peer} ${threads}`;
        seen.set(key, [...(seen.get(key) ?? []), Number(out)]);
      }
    }
  }
  return [...runners.keys()].map((peer) => ({
    mode,
    peer,
    points: plan.threads.map((threads) => ({
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

/** What earlier runs found for other kinds of work. */
function earlier(modes: readonly string[]): Curve[] {
  const file = path.join(resultFolder, 'threads.json');
  if (!existsSync(file)) return [];
  const { curves } = JSON.parse(readFileSync(file, 'utf8')) as { curves?: Curve[] };
  return (curves ?? []).filter((curve) => !modes.includes(curve.mode));
}

/** Writes the results of this run and of earlier ones; gives them all, in the order of the kinds of work. */
function save(found: readonly Curve[], modes: readonly string[], peers: readonly Peer[]): Curve[] {
  const order = (curve: Curve): number => allModes.findIndex((mode) => mode === curve.mode);
  const curves = [...earlier(modes), ...found].sort((a, b) => order(a) - order(b));
  mkdirSync(resultFolder, { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(path.join(resultFolder, name), text);
  const descriptions = Object.fromEntries(peers.map((peer) => [peer.name, peer.description]));
  write('threads.json', `${JSON.stringify({ peers: descriptions, curves }, null, 1)}\n`);
  write('threads.svg', plotScaling(curves));
  write('threads.md', `${markdown(curves)}\n`);
  return curves;
}

function chooseModes(wanted: readonly string[]): string[] {
  const unknown = wanted.filter((mode) => !allModes.some((known) => known === mode));
  if (unknown.length > 0)
    throw new UsageError(`no such mode: ${unknown.join(', ')}; there are ${allModes.join(', ')}`);
  return wanted.length > 0 ? [...wanted] : [...allModes];
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '3' },
      least: { type: 'string', default: '0.2' },
      threads: { type: 'string', default: '1,2,4,8,16,32,64,100' },
      peers: { type: 'string' },
    },
  });
  const modes = chooseModes(positionals);
  const threads = values.threads.split(',').map((count) => countOption('threads', count));
  const least = String(numberOption('least', values.least));
  const plan: Plan = { threads, rounds: countOption('rounds', values.rounds), least };
  const wanted = values.peers?.split(',');
  const peers = findPeers().filter(({ name }) => name !== 'go' && (wanted?.includes(name) ?? true));
  const folder = mkdtempSync(path.join(os.tmpdir(), 'grumpy-threads-'));
  try {
    const runners = commands(peers, folder);
    for (const peer of peers) console.log(`${peer.name}: ${peer.description}`);
    console.log(`${'threads'.padEnd(22)} ${threads.map((count) => String(count).padStart(9)).join(' ')}`);
    const found = modes.flatMap((mode) => {
      const curves = measure(mode, runners, plan);
      show(curves);
      return curves;
    });
    for (const { aim, reached } of aims(save(found, modes, peers))) console.log(`${aim}: ${reached}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
