/**
 * What it costs to cross between Python and Go: `npm run bench:interop [-- calls|http] [--rounds N] [--connections N]
 * [--requests N]`.
 *
 * `calls` runs bench/interop/calls.py and calls.go in turn and shows the least processor time of each call. `http` puts load on
 * the same small handler as a Python class on net/http, in Go, and on the threaded servers of CPython's own library; the server has
 * one core and the load another where `taskset` is there. Processor time a request is what to look at on a busy machine.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findOracle } from '../tests/conformance/oracle.ts';
import { projectRoot } from '../tests/conformance/programs.ts';
import { capture, findPython3 } from './peers.ts';
import { announcedPort, processorTime } from './server-load.ts';
import { median } from './statistics.ts';
import { UsageError, countOption } from '../tools/options.ts';

const folder = path.join(projectRoot, 'bench', 'interop');
/** Builds a program of bench/interop in a folder; gives the executable. */
function build(work: string, name: string): string {
  const output = path.join(work, name);
  if (name.endsWith('.go')) capture('go', ['build', '-o', output, path.join(folder, name)]);
  else
    capture(process.execPath, [
      path.join(projectRoot, 'dist', 'grumpy.js'),
      'build',
      path.join(folder, name),
      '-o',
      output,
    ]);
  return output;
}

/** Nanoseconds by the name of the call. */
function readTimes(text: string): Map<string, number> {
  return new Map(
    text.split('\n').map((line) => {
      const [name = '', time] = line.split('\t');
      return [name, Number(time)];
    }),
  );
}

/** The least times of several runs. */
function least(runs: readonly ReadonlyMap<string, number>[], name: string): number {
  return Math.min(...runs.map((run) => run.get(name) ?? Infinity));
}

function benchCalls(work: string, rounds: number): void {
  const [python, go] = [build(work, 'calls.py'), build(work, 'calls.go')];
  const ours: Map<string, number>[] = [];
  const theirs: Map<string, number>[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(readTimes(capture(python, [])));
    theirs.push(readTimes(capture(go, [])));
  }
  console.log(`${'ns of processor time a call'.padEnd(52)}  Python      Go    more`);
  for (const name of ours[0]?.keys() ?? []) {
    const [a, b] = [least(ours, name), least(theirs, name)];
    const cells = [a, b, a - b].map((time) => time.toFixed(1).padStart(7)).join(' ');
    console.log(`${name.padEnd(52)} ${cells}`);
  }
}

/** What a run of load.go prints. */
interface Load {
  readonly requests: number;
  readonly seconds: number;
  readonly wrong: number;
  readonly p50: number;
  readonly p99: number;
}

/** A command on one core, where that can be asked for. */
function pinned(core: number, command: readonly string[]): string[] {
  const can = existsSync('/usr/bin/taskset') && os.availableParallelism() > core;
  return can ? ['/usr/bin/taskset', '-c', String(core), ...command] : [...command];
}

/** Runs the load against a server. The first tenth warms it up. */
async function measure(
  command: readonly string[],
  load: string,
  args: readonly string[],
): Promise<Load & { cpu: number }> {
  const [program = '', ...rest] = pinned(0, command);
  const server = spawn(program, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const port = String(await announcedPort(server));
    const run = (more: readonly string[]): Load => {
      const [client = '', ...given] = pinned(1, [load, '-port', port, ...args, ...more]);
      return JSON.parse(capture(client, given)) as Load;
    };
    run(['-requests', '50']);
    const before = processorTime(server.pid);
    const result = run([]);
    return { ...result, cpu: (processorTime(server.pid) - before) / result.requests };
  } finally {
    server.kill('SIGKILL');
  }
}

async function benchHttp(work: string, rounds: number, connections: number, requests: number): Promise<void> {
  const load = build(work, 'load.go');
  const threaded = path.join(folder, 'threaded.py');
  const python3 = findPython3();
  const servers: (readonly [string, readonly string[]])[] = [
    ['grumpy', [build(work, 'server.py')]],
    ['go', [build(work, 'server.go')]],
    ['cpython2', [findOracle(), '-B', threaded]],
    ...(python3 ? ([['cpython3', [python3, '-B', threaded]]] as const) : []),
  ];
  const results = new Map<string, (Load & { cpu: number })[]>(servers.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, command] of servers) {
      const args = ['-connections', String(connections), '-requests', String(requests)];
      const result = await measure(command, load, args);
      results.get(name)?.push(result);
    }
  console.log(`${connections} connections; medians of ${rounds} rounds`);
  console.log('server     requests/s   p50 ms   p99 ms   cpu µs a request   wrong');
  for (const [name, runs] of results) {
    const of = (pick: (run: Load & { cpu: number }) => number): number => median(runs.map(pick));
    const cells = [
      of((run) => run.requests / run.seconds)
        .toFixed(0)
        .padStart(12),
      of((run) => run.p50)
        .toFixed(2)
        .padStart(8),
      of((run) => run.p99)
        .toFixed(2)
        .padStart(8),
      of((run) => run.cpu * 1000)
        .toFixed(1)
        .padStart(18),
      runs
        .reduce((sum, run) => sum + run.wrong, 0)
        .toString()
        .padStart(7),
    ];
    console.log(`${name.padEnd(9)} ${cells.join(' ')}`);
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '32' },
    requests: { type: 'string', default: '600' },
  },
});
const parts = ['calls', 'http'];
const unknown = positionals.filter((name) => !parts.includes(name));
if (unknown.length > 0)
  throw new UsageError(`no such part: ${unknown.join(', ')}; there are ${parts.join(', ')}`);
const wanted = (name: string): boolean => positionals.length === 0 || positionals.includes(name);
const rounds = countOption('rounds', values.rounds);
const connections = countOption('connections', values.connections);
const requests = countOption('requests', values.requests);
const work = mkdtempSync(path.join(os.tmpdir(), 'grumpy-bench-interop-'));
try {
  if (wanted('calls')) benchCalls(work, rounds);
  if (wanted('http')) await benchHttp(work, rounds, connections, requests);
} finally {
  rmSync(work, { recursive: true, force: true });
}
