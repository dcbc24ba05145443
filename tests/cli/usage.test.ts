/** The command line by itself: help, versions, mistakes. Nothing here compiles anything. */
import { afterAll, describe, expect, it } from 'vitest';
import { Project } from './grumpy.ts';

const project = new Project({ 'folder/x.txt': '', 'pkg/__init__.py': '', 'sub/mod.py': '' });
afterAll(() => project.remove());

describe('help and versions', () => {
  it.each([['--help'], ['-h'], ['help'], ['-?']])('%s lists commands and options', (option) => {
    const { out, code } = project.grumpy([option]);
    expect(out).toMatch(/Usage: grumpy[\s\S]*build[\s\S]*doctor[\s\S]*-m MODULE/);
    expect(code).toBe(0);
  });

  it.each(['run', 'build', 'go', 'dump', 'check', 'clean', 'doctor'])(
    '%s --help explains the command',
    (name) => {
      const { out, code } = project.grumpy([name, '--help']);
      expect(out).toMatch(/Usage: grumpy/);
      expect(code).toBe(0);
    },
  );

  it('--version is Grumpy’s, -V is Python’s on stderr', () => {
    expect(project.grumpy(['--version']).out).toMatch(/^grumpy \d+\.\d+\.\d+\n$/);
    expect(project.grumpy(['-V'])).toMatchObject({
      out: '',
      err: expect.stringMatching(/^Python 2\.7\.18/),
      code: 0,
    });
  });
});

describe('mistakes', () => {
  it.each([
    [['-z'], 'Unknown option: -z\nusage: grumpy [option]', 2],
    [['-c'], 'Argument expected for the -c option\nusage:', 2],
    [['-Qx', 'a.py'], '-Q option should be `-Qold', 2],
    [['nofile.py'], "grumpy: can't open file 'nofile.py': [Errno 2] No such file or directory\n", 2],
    [['folder'], "grumpy: can't find '__main__' module in 'folder'\n", 1],
    [['-m', 'nomod'], 'grumpy: No module named nomod\n', 1],
    [
      ['-m', 'pkg'],
      "grumpy: No module named pkg.__main__; 'pkg' is a package and cannot be directly executed\n",
      1,
    ],
    [['-U', '-c', '1'], 'grumpy: -U (all string literals are unicode) is not supported\n', 2],
    [['--stdlib', 'folder', '-c', '1'], 'grumpy: --stdlib: no Python 2.7 standard library in folder', 2],
    [['build', 'nofile.py'], "grumpy: can't open file 'nofile.py'", 2],
    [['build'], "error: missing required argument 'program'\n", 1],
    [['build', 'x.py', '--os', 'No!'], 'error: option', 1],
    [['dump', '--stage=nope', 'sub/mod.py'], 'grumpy: there is no stage "nope"; the stages are ', 2],
    [['go', 'nofile.py'], "grumpy: can't open file 'nofile.py'", 2],
  ])('%j', (args, err, code) => {
    const outcome = project.grumpy(args);
    expect(outcome.err.slice(0, err.length)).toBe(err);
    expect(outcome).toMatchObject({ out: '', code });
  });

  it('a bad PYTHONHASHSEED aborts', () => {
    const { err, signal } = project.grumpy(['-c', '1'], { env: { PYTHONHASHSEED: 'x' } });
    expect(err).toBe(
      'Fatal Python error: PYTHONHASHSEED must be "random" or an integer in range [0; 4294967295]\n',
    );
    expect(signal).toBe('SIGABRT');
  });

  it('a cache that can’t be written is said', () => {
    project.write({ 'fine.py': 'print 1\n', file: '' });
    const { err, code } = project.grumpy(['fine.py'], { env: { GRUMPY_CACHE: project.file('file') } });
    expect(err).toMatch(
      /^grumpy: ENOTDIR: [^\n]*\nThe cache is in .*; GRUMPY_CACHE names another folder for it\.\n$/,
    );
    expect(code).toBe(1);
  });

  it('zip files and bytecode as programs are refused', () => {
    project.write({ 'a.zip': 'PK\x03\x04...' });
    expect(project.grumpy(['a.zip'])).toMatchObject({
      err: 'grumpy: a.zip is a zip file; only source can be compiled\n',
      code: 2,
    });
  });

  it('a GRUMPY_GO that is none is said', () => {
    const { err, code } = project.grumpy(['doctor'], { env: { GRUMPY_GO: '/nowhere/go' } });
    expect(err).toBe('');
    expect(code).toBe(1);
  });
});

describe('doctor and clean', () => {
  it('doctor names what was found', () => {
    const { out } = project.grumpy(['doctor']);
    for (const part of ['grumpy', 'node', 'go', 'runtime', 'library', 'c compiler', 'cache']) {
      expect(out).toMatch(new RegExp(`^(ok|note|missing) +${part} `, 'm'));
    }
  });

  it('doctor says what is missing', () => {
    const { out, code } = project.grumpy(['doctor'], { env: { GRUMPY_STDLIB: '/nowhere' } });
    expect(out).toContain('missing library     GRUMPY_STDLIB: no Python 2.7 standard library in /nowhere');
    expect(code).toBe(1);
  });

  it('clean leaves nothing', () => {
    project.write({ '../cache/programs/x/y': 'z' });
    expect(project.grumpy(['clean']).out).toMatch(/^0\.0 MB removed from /);
    expect(project.grumpy(['doctor']).out).toContain('cache (0.0 MB)');
  });
});
