/**
 * The `grumpy` command: decides between running a program (python2.7's command line) and a subcommand,
 * and turns errors into messages and exit codes. Everything else is loaded when it is needed, so that
 * a cached program starts at once.
 */
import { cacheFolder } from './driver/cacheFolder.ts';
import { codeOf, InternalError, UserError } from './driver/errors.ts';
import { grumpyVersion } from './driver/identity.ts';
import { parsePythonCommand, type PythonCommand } from './driver/pythonOptions.ts';
import { runProgram } from './driver/runProgram.ts';

/** A program file of such a name is run as `./build`, or by `grumpy run build`. */
const subcommands = new Set(['build', 'go', 'stubs', 'dump', 'check', 'clean', 'doctor', 'help']);
const valueOptions = new Set(['--stdlib', '--color']);
const plainOptions = new Set(['--verbose', '--quiet', '--interpret']);

/** Where a subcommand stands: first, or behind Grumpy's own options only. Null: there is none. */
function subcommandAt(argv: readonly string[]): number | null {
  for (let at = 0; at < argv.length; at++) {
    const argument = argv[at] ?? '';
    if (subcommands.has(argument) || argument === 'run') return at;
    if (valueOptions.has(argument)) at++;
    else if (!plainOptions.has(argument) && !/^--(stdlib|color)=/.test(argument)) return null;
  }
  return null;
}

async function runCommander(argv: readonly string[]): Promise<void> {
  const { commandLine } = await import('./driver/commandLine.ts');
  await commandLine().parseAsync(argv, { from: 'user' });
}

const usage =
  "usage: grumpy [option] ... [-c cmd | -m mod | file | -] [arg] ...\nTry `grumpy -h' for more information.\n";

async function runPython(command: PythonCommand): Promise<void> {
  switch (command.kind) {
    case 'run':
      return runProgram(command);
    case 'help':
      return runCommander(['--help']);
    case 'version':
      process.stdout.write(`grumpy ${grumpyVersion()}\n`);
      return;
    case 'pythonVersion':
      process.stderr.write(`Python 2.7.18 (Grumpy ${grumpyVersion()})\n`);
      return;
    case 'badHashSeed':
      process.stderr.write(
        'Fatal Python error: PYTHONHASHSEED must be "random" or an integer in range [0; 4294967295]\n',
      );
      process.kill(process.pid, 'SIGABRT');
      return;
    case 'usageError':
      process.stderr.write(`${command.message}\n${usage}`);
      process.exitCode = 2;
  }
}

async function main(argv: readonly string[]): Promise<void> {
  const at = subcommandAt(argv);
  if (at === null) return runPython(parsePythonCommand(argv, process.env));
  const options = argv.slice(0, at);
  const rest = argv.slice(at + 1);
  const name = argv[at] ?? '';
  if (name === 'run') return runPython(parsePythonCommand([...options, ...rest], process.env));
  return runCommander([name, ...rest, ...options]);
}

const diskProblems = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'ENAMETOOLONG']);

/** A disk that is full or not ours to write to is no fault of Grumpy's. */
function diskProblem(error: unknown): string | null {
  if (!(error instanceof Error) || !diskProblems.has(codeOf(error))) return null;
  return `${error.message}\nThe cache is in ${cacheFolder()}; GRUMPY_CACHE names another folder for it.`;
}

function report(error: unknown): void {
  const disk = diskProblem(error);
  if (disk !== null) {
    process.stderr.write(`grumpy: ${disk}\n`);
    process.exitCode = 1;
    return;
  }
  if (error instanceof UserError) {
    process.stderr.write(`grumpy: ${error.message}\n`);
    process.exitCode = error.exitCode;
    return;
  }
  const text =
    error instanceof InternalError ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`grumpy: internal error: ${text}\n`);
  process.exitCode = 70;
}

process.stdout.on('error', (error: Error & { code?: string }) => {
  if (error.code === 'EPIPE') process.exit(1);
  throw error;
});
main(process.argv.slice(2)).catch(report);
