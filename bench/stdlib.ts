/**
 * `npm run bench:stdlib [-- NAMES] [--rounds N] [--wall]`: the speed of the standard library, native modules and compiled
 * ones, against CPython 2.7, by the benchmarks of `bench/stdlib`.
 *
 * All benchmarks are one program, so that they are built once; CPython and Grumpy run each in turn. Shown is
 * processor time: the library does little else than compute, and a busy machine doesn't change it much.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../tests/conformance/programs.ts';
import { UsageError, countOption } from '../tools/options.ts';
import { buildTimer, measureProgram } from './measure.ts';
import type { ProgramResult } from './measure.ts';
import { capture, findPeers } from './peers.ts';
import type { Peer } from './peers.ts';
import { report } from './report.ts';

const folder = path.join(projectRoot, 'bench', 'stdlib');
const suite = path.join(folder, 'suite.py');
const resultFolder = path.join(projectRoot, 'bench', 'results');

/** The names of all benchmarks, or the wanted ones, which must exist. */
function chooseBenchmarks(wanted: readonly string[]): string[] {
  const all = readdirSync(folder)
    .flatMap((name) => /^bench_(\w+)\.py$/.exec(name)?.slice(1) ?? [])
    .sort();
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length > 0)
    throw new UsageError(`no such benchmark: ${unknown.join(', ')}; there are ${all.join(', ')}`);
  return wanted.length > 0 ? [...wanted] : all;
}

/** Grumpy with the suite built once, and CPython 2.7 with its source: each runs a benchmark by its name. */
function suitePeers(workFolder: string): Peer[] {
  const executable = path.join(workFolder, 'stdlib-suite');
  capture(process.execPath, [path.join(projectRoot, 'dist', 'grumpy.js'), 'build', suite, '-o', executable]);
  return findPeers()
    .filter((peer) => peer.name === 'grumpy' || peer.name === 'cpython2')
    .map((peer) => ({ ...peer, prepare: (name) => ({ command: [...command(peer, executable), name] }) }));
}

function command(peer: Peer, executable: string): string[] {
  if (peer.name === 'grumpy') return [executable];
  const python = peer.prepare('fib', resultFolder)?.command[0];
  return python === undefined ? [] : [python, '-B', suite];
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { rounds: { type: 'string', default: '5' }, wall: { type: 'boolean', default: false } },
  });
  const rounds = countOption('rounds', values.rounds);
  const names = chooseBenchmarks(positionals);
  const timer = buildTimer(path.join(resultFolder, 'built'));
  const peers = suitePeers(path.dirname(timer));
  for (const peer of peers) console.log(`${peer.name}: ${peer.description}`);
  const results: ProgramResult[] = [];
  for (const name of names) results.push(await measureProgram(name, peers, rounds, timer));
  const text = report(
    results,
    peers.map((peer) => peer.name),
    values.wall ? 'wall' : 'cpu',
  );
  console.log(`\n${text}`);
  mkdirSync(resultFolder, { recursive: true });
  writeFileSync(path.join(resultFolder, 'stdlib.json'), `${JSON.stringify(results, null, 1)}\n`);
  if (results.some((result) => result.failures.length > 0)) process.exitCode = 1;
}

await main();
