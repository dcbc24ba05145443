/**
 * Starts a compiled program so that it looks as if it were the command itself: it has our standard
 * streams, we end as it ends.
 *
 * What surprises: Node (before 22.15) can't replace itself by another program, so there are two
 * processes. A Ctrl-C reaches both from the terminal: ours ignores it, the program decides. A signal
 * sent to us alone is passed on. We listen before the program starts: it may well run, and be meant by
 * a signal, before `spawn` returns. When the program dies by a signal we die by the same one, so that
 * a shell sees what it would have seen.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { codeOf, UserError } from './errors.ts';

const passedOn: readonly NodeJS.Signals[] = [
  'SIGTERM',
  'SIGHUP',
  'SIGUSR1',
  'SIGUSR2',
  'SIGCONT',
  'SIGWINCH',
];
const fromTerminal: readonly NodeJS.Signals[] = ['SIGINT', 'SIGQUIT'];

/** How a program ended. */
export type Ending = { readonly code: number } | { readonly signal: NodeJS.Signals };

interface ExecProcess {
  execve?: (file: string, args: readonly string[], env: NodeJS.ProcessEnv) => never;
}

/** Starts `file` and tells how it ended. Null: the file is gone (another build replaced it). */
export function execute(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Ending | null> {
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
  const ignore = (): void => undefined;
  for (const signal of passedOn) process.on(signal, forward);
  for (const signal of fromTerminal) process.on(signal, ignore);
  const child = spawn(file, args, { stdio: 'inherit', env });
  const release = (): void => {
    for (const signal of passedOn) process.off(signal, forward);
    for (const signal of fromTerminal) process.off(signal, ignore);
  };
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      release();
      if (codeOf(error) === 'ENOENT') resolve(null);
      else reject(new UserError(`can't start ${file}: ${error.message}`, 126));
    });
    child.on('exit', (code, signal) => {
      release();
      resolve(signal ? { signal } : { code: code ?? 1 });
    });
  });
}

/** Replaces this process by the program where Node can do that; returns when it can't. */
export function tryReplace(file: string, args: readonly string[], env: NodeJS.ProcessEnv): void {
  const { execve } = process as unknown as ExecProcess;
  if (!execve || process.platform === 'win32') return;
  try {
    execve.call(process, file, [file, ...args], env);
  } catch {
    // Not possible here (a worker, a sandbox): the caller goes on with a child process.
  }
}

/** Ends this process the way the program ended. */
export function endLike(ending: Ending): void {
  if ('code' in ending) {
    process.exitCode = ending.code;
    return;
  }
  process.exitCode = 128 + (constants.signals[ending.signal] ?? 0);
  // A core dump of ours would say nothing about the program, but the signal must be the same.
  process.kill(process.pid, ending.signal);
}
