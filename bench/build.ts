/**
 * `npm run bench:build [-- PROGRAM] [--rounds N] [--keep-go]`: how long a program takes to build, and to start. Without PROGRAM it
 * is one that imports unittest.
 *
 * Built in caches of its own: with nothing at all in them (Go's library and the runtime are compiled too, which happens
 * once on a machine; `--keep-go` leaves that out by taking the Go cache that is there), with Go's build cache only (the
 * program is new, Grumpy isn't), and after an edit. Then the executable and CPython 2.7 start in turn. Times are by the clock.
 */
import { appendFileSync, copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { goCacheFolder } from '../compiler/src/driver/cacheFolder.ts';
import { findOracle } from '../tests/conformance/oracle.ts';
import { projectRoot } from '../tests/conformance/programs.ts';
import { countOption } from '../tools/options.ts';
import { capture } from './peers.ts';
import { spread } from './statistics.ts';

const grumpy = path.join(projectRoot, 'dist', 'grumpy.js');

/** Runs something and gives the seconds that it took. */
function seconds(run: () => void): number {
  const begin = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - begin) / 1e9;
}

function say(what: string, time: number): void {
  console.log(`${what.padEnd(58)} ${time.toFixed(2).padStart(7)} s`);
}

/** Empties Grumpy's cache but for Go's part of it. */
function forgetProgram(cache: string): void {
  for (const name of readdirSync(cache))
    if (name !== 'go-build') rmSync(path.join(cache, name), { recursive: true });
}

/** Starts both in turn and shows the medians. */
function compareStarts(executable: string, source: string, rounds: number): void {
  const commands: readonly (readonly [string, string, readonly string[]])[] = [
    ['start: the executable', executable, []],
    ['start: CPython 2.7', findOracle(), [source]],
  ];
  const times = commands.map(() => [] as number[]);
  for (let round = 0; round < rounds; round++)
    commands.forEach(([, command, args], i) => times[i]?.push(seconds(() => capture(command, args))));
  commands.forEach(([what], i) => {
    const { median, least, most } = spread(times[i] ?? []);
    const range = `${(least * 1000).toFixed(0)} to ${(most * 1000).toFixed(0)} ms`;
    console.log(`${what.padEnd(58)} ${(median * 1000).toFixed(0).padStart(7)} ms (${range})`);
  });
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '21' },
      'keep-go': { type: 'boolean', default: false },
    },
  });
  const rounds = countOption('rounds', values.rounds);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'grumpy-build-'));
  const source = path.join(folder, 'program.py');
  if (positionals[0] === undefined) writeFileSync(source, 'import unittest\n');
  else copyFileSync(positionals[0], source);
  const executable = path.join(folder, 'program');
  const build = (): void =>
    void capture(process.execPath, [grumpy, 'build', '--quiet', source, '-o', executable]);
  try {
    if (values['keep-go']) process.env['GOCACHE'] = goCacheFolder();
    process.env['GRUMPY_CACHE'] = path.join(folder, 'cache');
    const first = seconds(build);
    say(`build: ${values['keep-go'] ? 'without the program in the cache' : 'with empty caches'}`, first);
    forgetProgram(path.join(folder, 'cache'));
    say('build: the runtime and Go’s library are in Go’s cache', seconds(build));
    appendFileSync(source, '# edited\nedited = 1\n');
    say('build: after an edit', seconds(build));
    say('build: nothing has changed', seconds(build));
    compareStarts(executable, source, rounds);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
