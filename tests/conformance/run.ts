/**
 * Runs one program with a time limit, a cap on its memory and a cap on what it may print.
 *
 * The environment is the same small one for CPython and for compiled programs, so that neither a user's
 * locale nor his Python settings change what is printed. Both streams are pipes: as in CPython,
 * `sys.stdout.encoding` is None there.
 */
import { spawn } from 'node:child_process';
import type { Ending, Outcome } from './outcome.ts';

/** What to run, and where. */
export interface Command {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly stdin: string;
  /** Variables beside the fixed ones. */
  readonly env?: Readonly<Record<string, string>>;
  readonly seconds?: number;
}

/** How long a program may run unless its command says otherwise. */
export const defaultSeconds = 10;

/** How much a program may print to one stream: more is a run-away loop. */
const maxOutput = 8 << 20;

/** Address space a program may use, in KiB: Go reserves much more than it touches. */
const maxMemoryKiB = 6 << 20;

/** Runs a command to its end and gives what it did; never rejects because of what the program does. */
export function run(command: Command): Promise<Outcome> {
  const limited = ['-c', `ulimit -c 0; ulimit -v ${maxMemoryKiB}; exec "$0" "$@"`, ...command.argv];
  const child = spawn('/bin/sh', limited, {
    cwd: command.cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: '/',
      LANG: 'C',
      PYTHONDONTWRITEBYTECODE: '1',
      ...command.env,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const seconds = command.seconds ?? defaultSeconds;
  return new Promise((resolve, reject) => {
    let stopped: Ending | undefined;
    const stop = (ending: Ending): void => {
      stopped ??= ending;
      child.kill('SIGKILL');
    };
    const flood = (): void => stop({ kind: 'flood', bytes: maxOutput });
    const timer = setTimeout(() => stop({ kind: 'timeout', seconds }), seconds * 1000);
    const stdout = collect(child.stdout, flood);
    const stderr = collect(child.stderr, flood);
    child.stdin.on('error', () => undefined); // the program may end without reading its input
    child.stdin.end(command.stdin, 'latin1');
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const ending: Ending = signal ? { kind: 'signal', name: signal } : { kind: 'exit', code: code ?? 0 };
      resolve({ stdout: stdout(), stderr: stderr(), ending: stopped ?? ending });
    });
  });
}

/** Gathers a stream; what it returns gives the bytes so far. Calls `flood` when there are too many. */
function collect(stream: NodeJS.ReadableStream, flood: () => void): () => Buffer {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= maxOutput) chunks.push(chunk);
    else flood();
  });
  return () => Buffer.concat(chunks);
}

/** Maps over items with at most `limit` of them under way; results stand in the order of the items. */
export async function mapLimited<T, R>(items: readonly T[], limit: number, work: (item: T) => Promise<R>) {
  const results: R[] = new Array<R>(items.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let i = next++; i < items.length; i = next++) results[i] = await work(items[i] as T);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}
