/** Builds and runs the programs of this folder. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from '../conformance/programs.ts';

/** An executable, and how to get rid of it. */
export interface Built {
  readonly file: string;
  readonly remove: () => void;
}

/** Builds `NAME/main.py`, on request with Go's race detector. */
export function buildProgram(name: string, race = false): Built {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'grumpy-concurrency-'));
  const file = path.join(folder, name);
  const source = path.join(projectRoot, 'tests', 'concurrency', name, 'main.py');
  const grumpy = path.join(projectRoot, 'dist', 'grumpy.js');
  execFileSync(process.execPath, [grumpy, 'build', ...(race ? ['--race'] : []), source, '-o', file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What a run printed, and how it ended. */
export interface Run {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** Runs an executable on a number of processors. */
export function runProgram(file: string, args: readonly string[], procs: number, seconds: number): Run {
  const env = { ...process.env, GOMAXPROCS: String(procs) };
  const run = spawnSync(file, args, { encoding: 'utf8', env, timeout: seconds * 1000, maxBuffer: 1 << 28 });
  return { out: run.stdout, err: run.stderr, code: run.status };
}
