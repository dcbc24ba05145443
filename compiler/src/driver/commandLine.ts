/** The subcommands of `grumpy`, for commander. Loaded only when one is used, or for help. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { UserError } from './errors.ts';
import { grumpyVersion } from './identity.ts';
import { loadCompiler } from './loadCompiler.ts';
import type { GrumpyOptions } from './pythonOptions.ts';
import { Terminal } from './terminal.ts';

interface CommonOptions {
  stdlib?: string;
  verbose?: boolean;
  quiet?: boolean;
  color: GrumpyOptions['color'];
}

interface BuildOptions extends CommonOptions {
  output?: string;
  os?: string;
  arch?: string;
  debug?: boolean;
  strip?: boolean;
  race?: boolean;
  lib?: boolean;
  cShared?: boolean;
  goModule?: string;
  include: string[];
  data: string[];
  optimize?: number;
}

function grumpyOptions(options: CommonOptions): GrumpyOptions {
  return {
    stdlib: options.stdlib ?? null,
    verbose: options.verbose === true,
    quiet: options.quiet === true,
    color: options.color,
  };
}

function level(count: number | undefined): 0 | 1 | 2 {
  return count === undefined || count === 0 ? 0 : count === 1 ? 1 : 2;
}

function goName(value: string): string {
  if (!/^[a-z0-9]+$/.test(value))
    throw new InvalidArgumentError('use the names Go uses: linux, darwin, amd64, …');
  return value;
}

/** Adds the options that all commands share. */
function common(command: Command): Command {
  return command
    .option('--stdlib <dir>', 'folder of the Python 2.7 standard library')
    .option('--verbose', 'say what is being done')
    .option('--quiet', 'say nothing but errors')
    .addOption(new Option('--color <when>', 'colours').choices(['auto', 'always', 'never']).default('auto'));
}

/** An option that may be given several times. */
function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

/** `-O`, which counts: `-O -O` and `-OO` are level 2. */
function countO(command: Command): Command {
  let count = 0;
  return command
    .option('-O', 'drop asserts (-OO: docstrings as well)')
    .on('option:O', () => command.setOptionValue('optimize', ++count));
}

function addBuild(program: Command): void {
  const command = program
    .command('build')
    .argument('<program>', 'a Python file, or a folder with a __main__.py')
    .description('make one static executable of a program')
    .option('-o, --output <file>', 'the executable to make')
    .option(
      '--include <module>',
      'a module imported by a computed name; package.* for all of it',
      collect,
      [],
    )
    .option(
      '--data <path[=place]>',
      'a file, or a folder of files, to put into the executable; place: below the program’s folder',
      collect,
      [],
    )
    .option('--os <name>', 'system to build for (linux, darwin, windows, …)', goName)
    .option('--arch <name>', 'processor to build for (amd64, arm64, …)', goName)
    .option('--debug', 'for a debugger: symbols, no optimisation')
    .option('--strip', 'leave the symbol table out even with --debug')
    .option('--race', "with Go's race detector (needs a C compiler)")
    .option('--lib', 'make a Go package of a Python module, in the folder that -o names')
    .option('--c-shared', 'make a C library with a header of a Python module (needs a C compiler)')
    .option('--go-module <path>', 'with --lib: the path of the Go module to make');
  countO(common(command)).action(async (file: string, options: BuildOptions) => {
    if (options.lib === true || options.cShared === true) {
      if (options.data.length > 0) throw new UserError('--data is for executables', 2);
      const { buildLibraryCommand } = await import('./commands/buildLibrary.ts');
      const { output, goModule } = options;
      const kind = options.cShared === true ? 'c' : 'go';
      const library = { kind, module: file, output: output ?? null, goModule: goModule ?? null } as const;
      await buildLibraryCommand({ ...library, grumpy: grumpyOptions(options) }, await loadCompiler());
      return;
    }
    const { buildCommand } = await import('./commands/build.ts');
    const go = {
      os: options.os ?? null,
      arch: options.arch ?? null,
      debug: options.debug === true,
      strip: options.strip === true,
      race: options.race === true,
    };
    const { output = null, include, data } = options;
    const request = { program: file, output, optimize: level(options.optimize), include, data, go };
    await buildCommand({ ...request, grumpy: grumpyOptions(options) }, await loadCompiler());
  });
}

function addShow(program: Command): void {
  const go = program
    .command('go')
    .argument('<file>', 'a Python file, or `get`')
    .argument('[modules...]', 'with get: Go modules to add to go.mod')
    .description('print the Go source that a file compiles to; `go get MODULE` adds a Go module');
  countO(go).action(async (file: string, modules: string[], options: { optimize?: number }) => {
    if (file === 'get') {
      const { goGetCommand } = await import('./commands/goGet.ts');
      const quiet = new Terminal({ verbose: false, quiet: false, color: 'auto' });
      await goGetCommand(modules, process.cwd(), quiet);
      return;
    }
    const { goCommand } = await import('./commands/show.ts');
    goCommand(file, level(options.optimize), await loadCompiler());
  });
  common(program.command('stubs'))
    .argument('[programs...]', 'programs whose Go imports to describe; none: all of Go’s standard library')
    .option('-o, --output <dir>', 'folder to write to', 'typings')
    .description('write .pyi files of Go packages for editors and type checkers')
    .action(async (programs: string[], options: CommonOptions & { output: string }) => {
      const { stubsCommand } = await import('./commands/stubs.ts');
      const request = { programs, output: options.output, grumpy: grumpyOptions(options) };
      await stubsCommand(request, await loadCompiler());
    });
  const dump = program
    .command('dump')
    .argument('<file>')
    .description('print what a stage of the compiler makes of a file')
    .requiredOption('--stage <name>', 'tokens, ast, scopes, ir, …');
  countO(dump).action(async (file: string, options: { stage: string; optimize?: number }) => {
    const { dumpCommand } = await import('./commands/show.ts');
    dumpCommand(file, options.stage, level(options.optimize), await loadCompiler());
  });
}

function addCheck(program: Command): void {
  const command = program
    .command('check')
    .argument('<path>', 'a Python file, or the folder of a project')
    .description('say what of a program will not work, before anything is built')
    .option('--json', 'print all findings as JSON');
  common(command).action(async (target: string, options: CommonOptions & { json?: boolean }) => {
    const { checkCommand } = await import('./commands/check.ts');
    await checkCommand(target, options.json === true, grumpyOptions(options), await loadCompiler());
  });
}

function addCare(program: Command): void {
  program
    .command('clean')
    .description('empty the cache')
    .option('--all', 'remove a fetched Go toolchain as well')
    .action(async (options: { all?: boolean }) => {
      const { cleanCommand } = await import('./commands/clean.ts');
      cleanCommand(options.all === true);
    });
  program
    .command('doctor')
    .description('say what was found on this machine and what is missing')
    .option('--stdlib <dir>', 'folder of the Python 2.7 standard library')
    .action(async (options: { stdlib?: string }) => {
      const { doctorCommand } = await import('./commands/doctor.ts');
      doctorCommand(options.stdlib ?? null);
    });
}

const pythonHelp = `
Running programs (as with python2.7):
  grumpy FILE [ARG...]       compile and run a program
  grumpy -c CODE [ARG...]    run CODE
  grumpy -m MODULE [ARG...]  run a module or a package's __main__
  grumpy - [ARG...]          run the program on standard input
  grumpy run ...             the same, spelled out

Options before the program:
  -O, -OO        drop asserts; docstrings as well
  -u             unbuffered stdout and stderr
  -W arg         warning control: action:message:category:module:lineno
  -Q arg         division: -Qold, -Qnew
  -E, -s, -S     ignore PYTHON* variables; no user site folder; no site-packages
  -R             randomized hashes
  -x             skip the first line of the source
  -B             accepted: there are no bytecode files
  -3, -b, -d, -t, -v, -Qwarn
                 accepted, with a note that they have no effect yet
  -V             the version of Python

Variables: PYTHON* as for python2.7, GRUMPY_CACHE, GRUMPY_GO, GRUMPY_STDLIB, GOCACHE, NO_COLOR.
`;

/** All commands. */
export function commandLine(): Command {
  const program = new Command('grumpy')
    .usage('[OPTIONS] FILE [ARG...]  |  grumpy COMMAND ...')
    .description('Compiles Python 2.7 programs to native executables by way of Go.')
    .version(`grumpy ${grumpyVersion()}`, '--version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .addHelpText('after', pythonHelp);
  common(program);
  program.command('run').description('compile and run a program (the default)').allowUnknownOption();
  addBuild(program);
  addShow(program);
  addCheck(program);
  addCare(program);
  return program;
}
