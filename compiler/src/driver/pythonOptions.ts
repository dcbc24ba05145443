/**
 * The options of `python2.7`, parsed as CPython parses them (getopt: letters may be joined, an argument
 * may be glued on or follow; `-c` and `-m` end the list), with the PYTHON* variables merged in.
 *
 * What surprises: Grumpy's own options are long (`--stdlib DIR`), so that they can stand among them.
 */

/** What to run. */
export type ProgramSource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'module'; readonly name: string }
  | { readonly kind: 'stdin'; readonly argv0: '' | '-' };

/** The names of the fields of `sys.flags`, and `unbuffered`, which is not one of them. */
export type FlagName =
  | 'debug'
  | 'py3k_warning'
  | 'division_warning'
  | 'division_new'
  | 'inspect'
  | 'interactive'
  | 'optimize'
  | 'dont_write_bytecode'
  | 'no_user_site'
  | 'no_site'
  | 'ignore_environment'
  | 'tabcheck'
  | 'verbose'
  | 'unicode'
  | 'bytes_warning'
  | 'hash_randomization'
  | 'unbuffered';

/** What the options say about how to run it. */
export interface PythonOptions {
  readonly flags: Readonly<Partial<Record<FlagName, number>>>;
  readonly warnOptions: readonly string[];
  /** Null: CPython's default, no randomization. */
  readonly hashSeed: string | null;
  readonly skipFirstLine: boolean;
}

/** Grumpy's own options that may stand before the program. */
export interface GrumpyOptions {
  readonly stdlib: string | null;
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly color: 'auto' | 'always' | 'never';
  /** Run the program without compiling it. */
  readonly interpret?: boolean;
}

/** A parsed command line. */
export type PythonCommand =
  | {
      readonly kind: 'run';
      readonly source: ProgramSource;
      readonly args: readonly string[];
      readonly python: PythonOptions;
      readonly grumpy: GrumpyOptions;
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'pythonVersion' }
  | { readonly kind: 'version' }
  /** PYTHONHASHSEED is no seed: CPython aborts. */
  | { readonly kind: 'badHashSeed' }
  | { readonly kind: 'usageError'; readonly message: string };

type MutableFlags = Partial<Record<FlagName, number>>;

interface State {
  flags: MutableFlags;
  warnOptions: string[];
  hashSeed: string | null;
  skipFirstLine: boolean;
  stdlib: string | null;
  verbose: boolean;
  quiet: boolean;
  color: 'auto' | 'always' | 'never';
  interpret: boolean;
}

const countedFlags: Readonly<Record<string, FlagName>> = {
  '3': 'py3k_warning',
  b: 'bytes_warning',
  B: 'dont_write_bytecode',
  d: 'debug',
  E: 'ignore_environment',
  i: 'inspect',
  O: 'optimize',
  s: 'no_user_site',
  S: 'no_site',
  t: 'tabcheck',
  u: 'unbuffered',
  U: 'unicode',
  v: 'verbose',
};

function usageError(message: string): PythonCommand {
  return { kind: 'usageError', message };
}

function count(state: State, flag: FlagName, by = 1): void {
  state.flags[flag] = (state.flags[flag] ?? 0) + by;
}

function setDivision(state: State, value: string): PythonCommand | null {
  switch (value) {
    case 'old':
      state.flags.division_warning = 0;
      return null;
    case 'warn':
      state.flags.division_warning = 1;
      return null;
    case 'warnall':
      state.flags.division_warning = 2;
      return null;
    case 'new':
      state.flags.division_new = 1;
      return null;
    default:
      return usageError("-Q option should be `-Qold', `-Qwarn', `-Qwarnall', or `-Qnew' only");
  }
}

function envCount(env: NodeJS.ProcessEnv, name: string): number {
  const value = env[name];
  if (!value) return 0;
  return /^[ \t]*[+-]?\d/.test(value) ? Math.max(1, Number.parseInt(value, 10)) : 1;
}

const environmentFlags: readonly (readonly [string, FlagName])[] = [
  ['PYTHONDEBUG', 'debug'],
  ['PYTHONVERBOSE', 'verbose'],
  ['PYTHONOPTIMIZE', 'optimize'],
  ['PYTHONDONTWRITEBYTECODE', 'dont_write_bytecode'],
];

/** Merges the PYTHON* variables in, as CPython does unless `-E` is given. */
function mergeEnvironment(state: State, env: NodeJS.ProcessEnv): PythonCommand | null {
  for (const [name, flag] of environmentFlags) {
    const value = envCount(env, name);
    if (value > (state.flags[flag] ?? 0)) state.flags[flag] = value;
  }
  if (env.PYTHONINSPECT) state.flags.inspect = Math.max(1, state.flags.inspect ?? 0);
  if (env.PYTHONUNBUFFERED) state.flags.unbuffered = 1;
  if (env.PYTHONNOUSERSITE) state.flags.no_user_site = 1;
  if (env.PYTHONWARNINGS) state.warnOptions.push(...env.PYTHONWARNINGS.split(',').filter(Boolean));
  return mergeHashSeed(state, env.PYTHONHASHSEED);
}

/** PYTHONHASHSEED turns randomization on, even 0 does as far as sys.flags goes; a number is the seed. */
function mergeHashSeed(state: State, seed: string | undefined): PythonCommand | null {
  if (!seed) return null;
  if (seed === 'random') {
    state.flags.hash_randomization = Math.max(1, state.flags.hash_randomization ?? 0);
    return null;
  }
  if (!/^\d+$/.test(seed) || BigInt(seed) > 4294967295n) return { kind: 'badHashSeed' };
  state.hashSeed = seed;
  state.flags.hash_randomization = Math.max(1, Number(seed) | 0, state.flags.hash_randomization ?? 0);
  return null;
}

function finish(
  state: State,
  source: ProgramSource,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): PythonCommand {
  if (!state.flags.ignore_environment) {
    const problem = mergeEnvironment(state, env);
    if (problem) return problem;
  }
  if (state.flags.hash_randomization && state.hashSeed === null) state.hashSeed = 'random';
  return {
    kind: 'run',
    source,
    args,
    python: {
      flags: state.flags,
      warnOptions: state.warnOptions,
      hashSeed: state.hashSeed,
      skipFirstLine: state.skipFirstLine,
    },
    grumpy: {
      stdlib: state.stdlib,
      verbose: state.verbose,
      quiet: state.quiet,
      color: state.color,
      ...(state.interpret ? { interpret: true } : {}),
    },
  };
}

function setColor(state: State, value: string): PythonCommand | null {
  if (value !== 'auto' && value !== 'always' && value !== 'never') {
    return usageError(`--color must be auto, always or never, not ${JSON.stringify(value)}`);
  }
  state.color = value;
  return null;
}

/** Takes one long option; returns how many further arguments it used, or a command that ends parsing. */
function longOption(state: State, argument: string, next: string | undefined): number | PythonCommand {
  const equals = argument.indexOf('=');
  const name = equals < 0 ? argument : argument.slice(0, equals);
  const glued = equals < 0 ? undefined : argument.slice(equals + 1);
  const value = glued ?? next;
  switch (name) {
    case '--help':
      return { kind: 'help' };
    case '--version':
      return { kind: 'version' };
    case '--verbose':
      state.verbose = true;
      return 0;
    case '--quiet':
      state.quiet = true;
      return 0;
    case '--interpret':
      state.interpret = true;
      return 0;
    case '--stdlib':
    case '--color': {
      if (value === undefined) return usageError(`Argument expected for the ${name} option`);
      if (name === '--stdlib') state.stdlib = value;
      else return setColor(state, value) ?? (glued === undefined ? 1 : 0);
      return glued === undefined ? 1 : 0;
    }
    default:
      return usageError(`Unknown option: ${name}`);
  }
}

/** Options that take an argument and don't end the list; null when all is well. */
function valueOption(state: State, letter: string, value: string): PythonCommand | null {
  if (letter === 'Q') return setDivision(state, value);
  state.warnOptions.push(value);
  return null;
}

/** `-3` checks tabs and division as well. */
function impliedBy3(flags: MutableFlags): void {
  flags.division_warning = Math.max(1, flags.division_warning ?? 0);
  flags.tabcheck = Math.max(1, flags.tabcheck ?? 0);
}

/** Options that only set something; the command that ends parsing, or null. */
function plainOption(state: State, letter: string): PythonCommand | null {
  const flag = countedFlags[letter];
  if (flag) {
    count(state, flag);
    if (letter === 'i') count(state, 'interactive');
    if (letter === '3') impliedBy3(state.flags);
    return null;
  }
  switch (letter) {
    case 'h':
    case '?':
      return { kind: 'help' };
    case 'V':
      return { kind: 'pythonVersion' };
    case 'R':
      state.flags.hash_randomization = 1;
      return null;
    case 'x':
      state.skipFirstLine = true;
      return null;
    case 'J':
      return usageError('-J is reserved for Jython');
    case 'X':
      return usageError('-X is reserved for implementation-specific arguments');
    default:
      return usageError(`Unknown option: -${letter}`);
  }
}

function newState(): State {
  return {
    flags: {},
    warnOptions: [],
    hashSeed: null,
    skipFirstLine: false,
    stdlib: null,
    verbose: false,
    quiet: false,
    color: 'auto',
    interpret: false,
  };
}

/** The first argument that is no option begins the program: a file, or `-` for standard input. */
function positional(
  state: State,
  argv: readonly string[],
  at: number,
  env: NodeJS.ProcessEnv,
): PythonCommand {
  const first = argv[at];
  if (first === undefined) return finish(state, { kind: 'stdin', argv0: '' }, [], env);
  const rest = argv.slice(at + 1);
  if (first === '-') return finish(state, { kind: 'stdin', argv0: '-' }, rest, env);
  return finish(state, { kind: 'file', path: first }, rest, env);
}

/** Parses a command line in `python2.7`'s way. */
export function parsePythonCommand(argv: readonly string[], env: NodeJS.ProcessEnv): PythonCommand {
  const state = newState();
  for (let at = 0; ; at++) {
    const argument = argv[at];
    if (argument === undefined || argument === '-' || !argument.startsWith('-')) {
      return positional(state, argv, at, env);
    }
    if (argument === '--') return positional(state, argv, at + 1, env);
    if (argument.startsWith('--')) {
      const used = longOption(state, argument, argv[at + 1]);
      if (typeof used !== 'number') return used;
      at += used;
      continue;
    }
    const step = letters(state, argument, argv, at, env);
    if (typeof step !== 'number') return step;
    at += step;
  }
}

/** Takes one argument of joined letters; how many further arguments it used, or what ends parsing. */
function letters(
  state: State,
  argument: string,
  argv: readonly string[],
  at: number,
  env: NodeJS.ProcessEnv,
): number | PythonCommand {
  for (let i = 1; i < argument.length; i++) {
    const letter = argument.charAt(i);
    if (!'cmWQ'.includes(letter)) {
      const end = plainOption(state, letter);
      if (end) return end;
      continue;
    }
    const glued = i + 1 < argument.length ? argument.slice(i + 1) : undefined;
    const value = glued ?? argv[at + 1];
    if (value === undefined) return usageError(`Argument expected for the -${letter} option`);
    const used = glued === undefined ? 1 : 0;
    const rest = (): readonly string[] => argv.slice(at + 1 + used);
    if (letter === 'c') return finish(state, { kind: 'code', code: value }, rest(), env);
    if (letter === 'm') return finish(state, { kind: 'module', name: value }, rest(), env);
    return valueOption(state, letter, value) ?? used;
  }
  return 0;
}
