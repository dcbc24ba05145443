/** Checks the option parser against what CPython 2.7.18 does with the same command lines. */
import { describe, expect, it } from 'vitest';
import { parsePythonCommand, type PythonCommand } from './pythonOptions.ts';

type Run = Extract<PythonCommand, { kind: 'run' }>;

function parse(line: string, env: NodeJS.ProcessEnv = {}): Run {
  const command = parsePythonCommand(line.split(' ').filter(Boolean), env);
  if (command.kind !== 'run') throw new Error(`not a program: ${JSON.stringify(command)}`);
  return command;
}

describe('what is run', () => {
  it.each([
    ['a.py x -y', { kind: 'file', path: 'a.py' }, ['x', '-y']],
    ['-c print a b', { kind: 'code', code: 'print' }, ['a', 'b']],
    ['-uOcprint -x', { kind: 'code', code: 'print' }, ['-x']],
    ['-m pkg.mod -- z', { kind: 'module', name: 'pkg.mod' }, ['--', 'z']],
    ['- q', { kind: 'stdin', argv0: '-' }, ['q']],
    ['', { kind: 'stdin', argv0: '' }, []],
    ['-- a.py', { kind: 'file', path: 'a.py' }, []],
    ['--stdlib /x --color=never a.py --stdlib', { kind: 'file', path: 'a.py' }, ['--stdlib']],
  ])('%s', (line, source, args) => {
    expect(parse(line)).toMatchObject({ source, args });
  });
});

describe('flags', () => {
  it.each([
    ['-OO -bb -tt a', { optimize: 2, bytes_warning: 2, tabcheck: 2 }],
    ['-3 a', { py3k_warning: 1, division_warning: 1, tabcheck: 1 }],
    ['-i a', { inspect: 1, interactive: 1 }],
    ['-Qnew a', { division_new: 1 }],
    ['-Q warnall a', { division_warning: 2 }],
    ['-R a', { hash_randomization: 1 }],
    [
      '-sSEBuv a',
      {
        no_user_site: 1,
        no_site: 1,
        ignore_environment: 1,
        dont_write_bytecode: 1,
        unbuffered: 1,
        verbose: 1,
      },
    ],
  ])('%s', (line, flags) => {
    expect(parse(line).python.flags).toEqual(flags);
  });

  it('come from the environment as well, unless -E', () => {
    const env = { PYTHONOPTIMIZE: '-3', PYTHONVERBOSE: '0', PYTHONHASHSEED: '7', PYTHONWARNINGS: 'a,,b' };
    const { python } = parse('-W default x', env);
    expect(python.flags).toEqual({ optimize: 1, verbose: 1, hash_randomization: 7 });
    expect(python).toMatchObject({ hashSeed: '7', warnOptions: ['default', 'a', 'b'] });
    expect(parse('-E x', env).python.flags).toEqual({ ignore_environment: 1 });
  });

  it('take the seed from PYTHONHASHSEED, else -R is random', () => {
    expect(parse('-R x').python.hashSeed).toBe('random');
    expect(parse('-R x', { PYTHONHASHSEED: '0' }).python).toMatchObject({
      hashSeed: '0',
      flags: { hash_randomization: 1 },
    });
    expect(parse('x').python.hashSeed).toBeNull();
  });
});

describe('mistakes', () => {
  it.each([
    ['-z', 'Unknown option: -z'],
    ['-c', 'Argument expected for the -c option'],
    ['-Qfoo x', "-Q option should be `-Qold', `-Qwarn', `-Qwarnall', or `-Qnew' only"],
    ['--nope', 'Unknown option: --nope'],
    ['--color=blue x', '--color must be auto, always or never, not "blue"'],
  ])('%s', (line, message) => {
    expect(parsePythonCommand(line.split(' '), {})).toEqual({ kind: 'usageError', message });
  });

  it('end like CPython for a bad seed', () => {
    expect(parsePythonCommand(['x'], { PYTHONHASHSEED: 'xx' })).toEqual({ kind: 'badHashSeed' });
  });
});
