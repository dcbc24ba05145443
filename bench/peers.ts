/**
 * The implementations that are compared, how each is found, and how each was built: a CPython configured with
 * profile-guided and link-time optimisation is some 20 to 30 percent faster than one without, so a ratio says
 * little unless that is known.
 *
 * A peer prepares a program (compiles it, if it compiles) and gives the command that runs it. Python 2.7 is the
 * peer that others are compared with, so it must be there; the others are left out with a word when missing.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findOracle } from '../tests/conformance/oracle.ts';
import { projectRoot } from '../tests/conformance/programs.ts';

/** A program made ready to run by one peer. */
export interface Prepared {
  readonly command: readonly string[];
  /** What building took, for a peer that builds. */
  readonly build?: { readonly seconds: number; readonly bytes: number };
}

/** One implementation. */
export interface Peer {
  readonly name: string;
  /** Version and build options, for the report. */
  readonly description: string;
  /** Makes a program ready; undefined if this peer has no version of it. */
  readonly prepare: (program: string, workFolder: string) => Prepared | undefined;
}

/** The folder of the benchmark programs. */
export const programFolder = path.join(projectRoot, 'bench', 'programs');

const goFolder = path.join(projectRoot, 'bench', 'go');

/** All peers that this machine has, Grumpy first, CPython 2.7 second. */
export function findPeers(): Peer[] {
  const others = [newestPython3(), ...findPyPys(), goPeer()];
  return [
    grumpyPeer(),
    interpreter('cpython2', findOracle()),
    ...others.filter((peer) => peer !== undefined),
  ];
}

/** Runs a command and gives its output; failing is an error that shows what the command said. */
export function capture(
  command: string,
  args: readonly string[],
  cwd = projectRoot,
  env: NodeJS.ProcessEnv = process.env,
): string {
  return execFileSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** Times a build and looks at what came out of it. */
export function timedBuild(file: string, build: () => void): Prepared {
  const begin = process.hrtime.bigint();
  build();
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  return { command: [file], build: { seconds, bytes: statSync(file).size } };
}

/** Grumpy's executables. */
export function grumpyPeer(): Peer {
  const main = path.join(projectRoot, 'dist', 'grumpy.js');
  const revision = capture('git', ['describe', '--always', '--dirty']);
  return {
    name: 'grumpy',
    description: `Grumpy at ${revision}, ${capture('go', ['version']).replace('go version ', '')}`,
    prepare: (program, workFolder) => {
      if (!existsSync(main)) throw new Error('dist/grumpy.js is missing: "npm run build" makes it');
      const file = path.join(workFolder, `${program}.grumpy`);
      const source = path.join(programFolder, `${program}.py`);
      return timedBuild(file, () => capture(process.execPath, [main, 'build', source, '-o', file]));
    },
  };
}

/**
 * Grumpy without a build: the evaluator runs the source. The executable is started as the driver starts it, without
 * the driver, which takes the same time for every program.
 */
export function interpretedPeer(): Peer {
  const { name, description } = grumpyPeer();
  const main = path.join(projectRoot, 'dist', 'grumpy.js');
  const where = 'import os; print os.readlink("/proc/self/exe")';
  return {
    name: 'interpreted',
    description: `${description}, ${name} run --interpret`,
    prepare: (program) => {
      const executable = capture(process.execPath, [main, 'run', '--interpret', '-c', where]);
      const script = path.join(programFolder, `${program}.py`);
      const launch = ['scriptkind=file', `script=${script}`, `argv0=${script}`, `path=${programFolder}`];
      return { command: ['/usr/bin/env', `GRUMPY_LAUNCH=${launch.join('\n')}`, executable] };
    },
  };
}

function goPeer(): Peer | undefined {
  return {
    name: 'go',
    description: `hand-written Go, ${capture('go', ['version']).replace('go version ', '')}`,
    prepare: (program, workFolder) => {
      if (!existsSync(path.join(goFolder, program))) return undefined;
      const file = path.join(workFolder, `${program}.go`);
      return timedBuild(file, () => capture('go', ['build', '-o', file, `./${program}`], goFolder));
    },
  };
}

/** A peer that runs the source. `-B` keeps it from writing byte code, and from reading any for the program. */
function interpreter(name: string, executable: string): Peer {
  return {
    name,
    description: describePython(executable),
    prepare: (program) => ({ command: [executable, '-B', path.join(programFolder, `${program}.py`)] }),
  };
}

/** The version of a Python and how it was configured, where it knows. */
function describePython(executable: string): string {
  const code = [
    'import platform, sysconfig',
    "args = sysconfig.get_config_var('CONFIG_ARGS') or ''",
    "print('%s %s, %s|%s' % (platform.python_implementation(), platform.python_version(),",
    '    platform.python_compiler(), args))',
  ].join('\n');
  const [version = '', args = ''] = capture(executable, ['-c', code]).split('|');
  if (!version.startsWith('CPython')) return version;
  const optimised = args.includes('--enable-optimizations') ? 'PGO' : 'no PGO';
  const linked = args.includes('--with-lto') ? 'LTO' : 'no LTO';
  return `${version}, ${optimised}, ${linked}`;
}

/** The folders of pyenv's versions whose names fit, newest last. */
function pyenvVersions(pattern: RegExp): string[] {
  const folder = path.join(process.env['PYENV_ROOT'] ?? path.join(os.homedir(), '.pyenv'), 'versions');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => pattern.test(name));
  const byNumber = new Intl.Collator('en', { numeric: true });
  return names.sort((a, b) => byNumber.compare(a, b)).map((name) => path.join(folder, name));
}

function inPath(command: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, command)).find((file) => existsSync(file));
}

/** The newest CPython 3 of pyenv's, else the one in PATH. */
export function findPython3(): string | undefined {
  const newest = pyenvVersions(/^3\.\d+\.\d+$/).at(-1);
  return newest ? path.join(newest, 'bin', 'python3') : inPath('python3');
}

function newestPython3(): Peer | undefined {
  const executable = findPython3();
  return executable ? interpreter('cpython3', executable) : undefined;
}

function findPyPys(): Peer[] {
  const commands = ['pypy', 'pypy3'] as const;
  return commands.flatMap((name) => {
    const version = pyenvVersions(name === 'pypy' ? /^pypy2/ : /^pypy3/).at(-1);
    const executable = version ? path.join(version, 'bin', name) : inPath(name);
    return executable ? [interpreter(name, executable)] : [];
  });
}
