// The oracle: CPython 2.7, asked what it makes of a source. One process answers many questions.
import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** Class, message, line, offset and text of an error. */
export type ErrorRow = readonly [string, string, number | null, number | null, string | null];

/** What CPython makes of a source. */
export interface Answer {
  readonly error: ErrorRow | null;
  readonly warnings: readonly (readonly [string, string, number])[];
  /** The digest of `ast.dump`, or all of it. */
  readonly tree: string | null;
}

const root = process.env.GRUMPY_ROOT ?? process.cwd();

/** An installed CPython 2.7, or null. */
export function findPython27(): string | null {
  const candidates = [
    process.env.PYTHON27,
    join(homedir(), '.pyenv/versions/2.7.18/bin/python2.7'),
    'python2.7',
  ];
  for (const candidate of candidates) {
    if (candidate === undefined || (candidate.includes('/') && !existsSync(candidate))) continue;
    if (spawnSync(candidate, ['-V']).status === 0) return candidate;
  }
  return null;
}

/** A running oracle: `script` answers each line that it is given (a path, or a question) with one line of JSON. */
export class Oracle<T> {
  private readonly child: ChildProcessByStdio<Writable, Readable, null>;
  private readonly lines: Interface;
  private readonly waiting: ((answer: T) => void)[] = [];

  constructor(
    python: string,
    script: 'dump_oracle.py' | 'scopes_oracle.py' | 'compile_oracle.py',
    options: readonly string[] = [],
  ) {
    const args = [join(root, 'tests/frontend', script), ...options];
    this.child = spawn(python, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    this.lines = createInterface({ input: this.child.stdout });
    this.lines.on('line', (line) => this.waiting.shift()?.(JSON.parse(line) as T));
  }

  ask(line: string): Promise<T> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.child.stdin.write(`${line}\n`);
    });
  }

  close(): void {
    this.child.stdin.end();
  }
}
