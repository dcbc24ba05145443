/**
 * `npm run bench [-- NAMES] [--rounds N] [--peers a,b] [--interpret] [--single] [--cpu]`: times the programs of `bench/programs` under
 * Grumpy and its peers, prints the tables, and writes `bench/results/latest.json` and `bench/results/latest.svg`.
 * `--interpret` compares `grumpy run --interpret` with CPython 2.7, `--single` what is built with what is built without any
 * safety for threads.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../tests/conformance/programs.ts';
import { UsageError, countOption } from '../tools/options.ts';
import { buildTimer, measureProgram } from './measure.ts';
import type { Measure, ProgramResult } from './measure.ts';
import { findPeers, grumpyPeer, interpretedPeer, programFolder } from './peers.ts';
import type { Peer } from './peers.ts';
import { plot } from './plot.ts';
import { report } from './report.ts';
import { singlePeer } from './single-peer.ts';

const resultFolder = path.join(projectRoot, 'bench', 'results');

/** The names of all programs, or the wanted ones, which must exist. */
function choosePrograms(wanted: readonly string[]): string[] {
  const all = readdirSync(programFolder)
    .filter((name) => name.endsWith('.py'))
    .map((name) => name.slice(0, -'.py'.length));
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length > 0)
    throw new UsageError(`no such program: ${unknown.join(', ')}; there are ${all.join(', ')}`);
  return wanted.length > 0 ? [...wanted] : all.sort();
}

function allPeers(interpret: boolean, single: boolean): Peer[] {
  if (single) return [grumpyPeer(), singlePeer()];
  const found = findPeers();
  return interpret ? [interpretedPeer(), ...found.filter((p) => p.name === 'cpython2')] : found;
}

function choosePeers(names: string | undefined, peers: Peer[]): Peer[] {
  if (names === undefined) return peers;
  const wanted = names.split(',');
  const unknown = wanted.filter((name) => !peers.some((peer) => peer.name === name));
  if (unknown.length > 0) throw new UsageError(`no such peer here: ${unknown.join(', ')}`);
  return peers.filter((peer) => wanted.includes(peer.name));
}

/** What the results were measured on. */
function machine(): string {
  const processor = os.cpus()[0]?.model ?? 'unknown processor';
  return `${processor}, ${os.availableParallelism()} cores, ${os.type()} ${os.release()}`;
}

function save(results: readonly ProgramResult[], peers: readonly Peer[], measure: Measure): void {
  mkdirSync(resultFolder, { recursive: true });
  const descriptions = Object.fromEntries(peers.map((peer) => [peer.name, peer.description]));
  const record = { date: new Date().toISOString(), machine: machine(), peers: descriptions, results };
  writeFileSync(path.join(resultFolder, 'latest.json'), `${JSON.stringify(record, null, 1)}\n`);
  const names = peers.map((peer) => peer.name);
  writeFileSync(path.join(resultFolder, 'latest.svg'), plot(results, names, measure));
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '5' },
      peers: { type: 'string' },
      interpret: { type: 'boolean', default: false },
      single: { type: 'boolean', default: false },
      cpu: { type: 'boolean', default: false },
    },
  });
  const rounds = countOption('rounds', values.rounds);
  const measure = values.cpu ? 'cpu' : 'wall';
  const programs = choosePrograms(positionals);
  const peers = choosePeers(values.peers, allPeers(values.interpret, values.single));
  console.log(machine());
  for (const peer of peers) console.log(`${peer.name}: ${peer.description}`);
  const timer = buildTimer(path.join(resultFolder, 'built'));
  const results: ProgramResult[] = [];
  for (const program of programs) {
    results.push(await measureProgram(program, peers, rounds, timer));
    if (process.stderr.isTTY) process.stderr.write(`${program} measured\n`);
  }
  const names = peers.map((peer) => peer.name);
  console.log(`\n${report(results, names, measure)}`);
  save(results, peers, measure);
  console.log(`\nwritten: ${path.relative(process.cwd(), resultFolder)}/latest.json and latest.svg`);
  if (results.some((result) => result.failures.length > 0)) process.exitCode = 1;
}

await main();
