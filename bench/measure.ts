/**
 * Measures programs under all peers: interleaved (each round runs every peer once, in an order that turns), so that
 * a busy spell of the machine doesn't fall on one peer alone; and only runs that print the same count.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { capture } from './peers.ts';
import type { Peer, Prepared } from './peers.ts';
import { projectRoot } from '../tests/conformance/programs.ts';

/** What one run used; the field names are those of `bench/go/timer`. */
export interface Usage {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakKiB: number;
  readonly exitCode: number;
}

/** Which time is looked at: by the clock, or of the processors; on a busy machine only the second means anything. */
export type Measure = 'wall' | 'cpu';

/** All runs of one program under one peer. */
export interface Series {
  readonly peer: string;
  readonly runs: readonly Usage[];
  readonly build?: { readonly seconds: number; readonly bytes: number };
}

/** What came of one program: a series for each peer that has it, or why there is none. */
export interface ProgramResult {
  readonly program: string;
  readonly series: readonly Series[];
  readonly failures: readonly { readonly peer: string; readonly reason: string }[];
}

/** Builds the timer that every run goes through; gives its path. */
export function buildTimer(workFolder: string): string {
  mkdirSync(workFolder, { recursive: true });
  const timer = path.join(workFolder, 'timer');
  capture('go', ['build', '-o', timer, './timer'], path.join(projectRoot, 'bench', 'go'));
  return timer;
}

interface Run {
  readonly usage: Usage;
  /** A digest of what was printed, and its beginning to show. */
  readonly digest: string;
  readonly shown: string;
}

/** A peer with its prepared program, and what it has done so far. */
interface Entrant {
  readonly peer: Peer;
  readonly prepared: Prepared;
  readonly runs: Usage[];
}

/** Measures one program for a number of rounds. */
export async function measureProgram(
  program: string,
  peers: readonly Peer[],
  rounds: number,
  timer: string,
): Promise<ProgramResult> {
  const failures: { peer: string; reason: string }[] = [];
  let entrants = peers.flatMap((peer) => enter(peer, program, path.dirname(timer), failures));
  const expected = await referenceRun(entrants, timer);
  for (let round = 0; round < rounds; round++) {
    const order = entrants.map((_, i) => entrants[(i + round) % entrants.length] as Entrant);
    for (const entrant of order) {
      const run = await timedRun(timer, entrant.prepared.command);
      const reason = whyBad(run, expected);
      if (reason === undefined) {
        entrant.runs.push(run.usage);
      } else {
        failures.push({ peer: entrant.peer.name, reason });
        entrants = entrants.filter((other) => other !== entrant);
      }
    }
  }
  const series = entrants.map(({ peer, prepared, runs }) => ({
    peer: peer.name,
    runs,
    ...(prepared.build ? { build: prepared.build } : {}),
  }));
  return { program, series, failures };
}

/** A run that isn't counted and says what is right: CPython 2.7's, or without it the first peer's. */
async function referenceRun(entrants: readonly Entrant[], timer: string): Promise<Run | undefined> {
  const chosen = entrants.find((entrant) => entrant.peer.name === 'cpython2') ?? entrants[0];
  return chosen && timedRun(timer, chosen.prepared.command);
}

function enter(
  peer: Peer,
  program: string,
  folder: string,
  failures: { peer: string; reason: string }[],
): Entrant[] {
  try {
    const prepared = peer.prepare(program, folder);
    return prepared ? [{ peer, prepared, runs: [] }] : [];
  } catch (error) {
    failures.push({ peer: peer.name, reason: error instanceof Error ? error.message : String(error) });
    return [];
  }
}

function whyBad(run: Run, expected: Run | undefined): string | undefined {
  if (run.usage.exitCode !== 0) return `exit code ${run.usage.exitCode}: ${run.shown}`;
  return run.digest === expected?.digest ? undefined : `printed ${run.shown} instead of ${expected?.shown}`;
}

/** Runs a command once through the timer. */
function timedRun(timer: string, command: readonly string[]): Promise<Run> {
  const child = spawn(timer, command, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const [, stdout, stderr, result] = child.stdio;
  const texts = { out: '', err: '', result: '' };
  const digest = createHash('sha256');
  stdout?.on('data', (chunk: Buffer) => {
    digest.update(chunk);
    if (texts.out.length < 200) texts.out += chunk.toString('latin1');
  });
  stderr?.on('data', (chunk: Buffer) => (texts.err += chunk.toString('latin1')));
  result?.on('data', (chunk: Buffer) => (texts.result += chunk.toString('latin1')));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      if (texts.result === '') reject(new Error(`the timer failed: ${texts.err}`));
      else {
        const shown = JSON.stringify((texts.err + texts.out).slice(-200));
        resolve({ usage: JSON.parse(texts.result) as Usage, digest: digest.digest('hex'), shown });
      }
    });
  });
}
