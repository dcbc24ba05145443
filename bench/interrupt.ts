/**
 * How long Ctrl-C takes to reach the main thread: `npm run bench:interrupt [-- WAIT...] [--rounds N] [--busy N]`.
 *
 * The program `threads/interrupt.py` waits in one of several ways beside busy threads; it gets a SIGINT and says when
 * KeyboardInterrupt arrived. Shown are the median and the longest of the times in milliseconds, for Grumpy and CPython 2.7,
 * which lets no signal end some of the waits.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { findOracle } from '../tests/conformance/oracle.ts';
import { projectRoot } from '../tests/conformance/programs.ts';
import { UsageError, countOption } from '../tools/options.ts';
import { capture } from './peers.ts';
import { table } from './report.ts';
import { spread } from './statistics.ts';

const allWaits = [
  'loop',
  'sleep',
  'join',
  'lock',
  'event',
  'condition',
  'queue',
  'queue with a time limit',
  'os.read',
  'file',
  'recv',
  'select',
] as const;

/** How long a program is waited for that doesn't notice. */
const patience = 2000;

/** The milliseconds from a SIGINT to the KeyboardInterrupt; undefined: it didn't come. */
async function interrupt(
  command: readonly string[],
  wait: string,
  busy: string,
): Promise<number | undefined> {
  const [program = '', ...args] = command;
  const child = spawn(program, [...args, wait, busy], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.on('close', resolve));
  let said = '';
  const ready = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.startsWith('ready\n')) resolve();
    });
  });
  await ready;
  await delay(50); // the wait begins
  const sent = performance.timeOrigin + performance.now();
  child.kill('SIGINT');
  await Promise.race([ended, delay(patience)]);
  child.kill('SIGKILL');
  await ended;
  const arrived = Number(said.split('\n')[1]);
  return arrived > 0 ? Math.max(0, arrived * 1000 - sent) : undefined;
}

/** Median and greatest of some rounds. */
async function measure(
  command: readonly string[],
  wait: string,
  busy: string,
  rounds: number,
): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const time = await interrupt(command, wait, busy);
    if (time === undefined) return 'no end';
    times.push(time);
  }
  const { median, most } = spread(times);
  return `${median.toFixed(1)} (${most.toFixed(1)})`;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { rounds: { type: 'string', default: '5' }, busy: { type: 'string', default: '8' } },
  });
  const rounds = countOption('rounds', values.rounds);
  const busy = String(countOption('busy', values.busy, 0));
  const unknown = positionals.filter((wait) => !allWaits.some((known) => known === wait));
  if (unknown.length > 0)
    throw new UsageError(`no such wait: ${unknown.join(', ')}; there are ${allWaits.join(', ')}`);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'grumpy-interrupt-'));
  const source = path.join(projectRoot, 'bench', 'threads', 'interrupt.py');
  const built = path.join(folder, 'interrupt');
  try {
    capture(process.execPath, [path.join(projectRoot, 'dist', 'grumpy.js'), 'build', source, '-o', built]);
    const rows: string[][] = [];
    for (const wait of positionals.length > 0 ? positionals : allWaits) {
      const row = [wait];
      for (const command of [[built], [findOracle(), source]]) {
        row.push(await measure(command, wait, busy, rounds));
      }
      rows.push(row);
    }
    const heading = `ms to KeyboardInterrupt, median (most), beside ${busy} busy threads`;
    console.log(table([heading, 'grumpy', 'cpython2'], rows));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
