// The runtime's front end, asked what it makes of a source. One process answers many questions.
import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Answer } from './oracle.ts';

const root = process.env.GRUMPY_ROOT ?? process.cwd();

/** What the runtime's front end makes of a source. */
export interface GoAnswer extends Answer {
  /** The digest of the scopes. */
  readonly scopes: string | null;
}

/** How a source is read: a file, or a string for one of `compile()`'s modes. */
export type GoMode = 'file' | 'exec' | 'eval' | 'single';

/** A source and how to read it. */
export interface GoQuestion {
  readonly source: string;
  readonly filename: string;
  readonly mode: GoMode;
  /** The flags of `compile()`. */
  readonly flags?: number;
  /** The source is a unicode string. */
  readonly unicode?: boolean;
  /** Write the source to the file first: errors that show a line read it again. */
  readonly write?: boolean;
  /** Answer with the text of the tree and the scopes rather than with their digests. */
  readonly dump?: boolean;
}

/** A running front end. */
export class GoFrontEnd {
  private readonly folder = mkdtempSync(join(tmpdir(), 'grumpy-frontend-'));
  private readonly child: ChildProcessByStdio<Writable, Readable, null>;
  private readonly waiting: { resolve: (answer: GoAnswer) => void; reject: (error: Error) => void }[] = [];

  constructor() {
    const binary = join(this.folder, 'frontend');
    const built = spawnSync('go', ['build', '-o', binary, './dynamic/cmd/frontend'], {
      cwd: join(root, 'runtime'),
      stdio: 'inherit',
    });
    if (built.status !== 0) throw new Error('the front end does not build');
    this.child = spawn(binary, [], { stdio: ['pipe', 'pipe', 'inherit'] });
    createInterface({ input: this.child.stdout }).on('line', (line) =>
      this.waiting.shift()?.resolve(JSON.parse(line) as GoAnswer),
    );
    this.child.on('exit', (status) => {
      for (const { reject } of this.waiting) reject(new Error(`the Go front end ended with ${status}`));
    });
  }

  /** Asks about the bytes of a source, which are units 0 to 255. */
  ask(question: GoQuestion): Promise<GoAnswer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.child.stdin.write(`${JSON.stringify(question)}\n`);
    });
  }

  /** Asks about the bytes of a file. */
  askAboutFile(bytes: Buffer, filename: string): Promise<GoAnswer> {
    return this.ask({ source: bytes.toString('latin1'), filename, mode: 'file' });
  }

  close(): void {
    this.child.stdin.end();
    rmSync(this.folder, { recursive: true });
  }
}
