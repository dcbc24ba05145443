/** Running programs in every way python2.7 runs them: what they are told, and how they end. */
import { chmodSync, symlinkSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { command, Project } from './grumpy.ts';

const show = 'import sys\nprint __name__, __file__, __package__, sys.argv, repr(sys.path[0])\n';
const project = new Project({
  'show.py': show,
  'sub/show.py': show,
  'sub/helper.py': 'print __name__, __file__\n',
  'sub/main.py': 'import helper\nimport pkg\nfrom pkg import mod\n',
  'sub/pkg/__init__.py': 'print __name__, __file__, __path__\n',
  'sub/pkg/mod.py': 'print __name__, __file__, __package__\nfrom . import other\n',
  'sub/pkg/other.py': 'print __name__\n',
  'sub/pkg/__main__.py': show,
});
afterAll(() => project.remove());

describe('what a program sees of itself', () => {
  const { folder } = project;
  it.each([
    [['show.py', 'a', '-b'], '', `__main__ show.py None ['show.py', 'a', '-b'] '${folder}'\n`],
    [['run', 'show.py', 'a'], '', `__main__ show.py None ['show.py', 'a'] '${folder}'\n`],
    [['./sub/../show.py'], '', `__main__ ./sub/../show.py None ['./sub/../show.py'] '${folder}'\n`],
    [['../show.py', '--', 'x'], 'sub', `__main__ ../show.py None ['../show.py', '--', 'x'] '${folder}'\n`],
    [
      ['-c', 'import sys; print sys.argv, repr(sys.path[0]), __name__', 'x', '-y'],
      '',
      "['-c', 'x', '-y'] '' __main__\n",
    ],
    [['-m', 'show', 'a'], '', `__main__ ${folder}/show.py  ['${folder}/show.py', 'a'] ''\n`],
    [['-m', 'sub.show'], '', 'grumpy: No module named sub.show\n'],
    [
      ['-m', 'pkg', 'a'],
      'sub',
      `pkg pkg/__init__.py ['pkg']\n__main__ ${folder}/sub/pkg/__main__.py pkg ['${folder}/sub/pkg/__main__.py', 'a'] ''\n`,
    ],
    [['sub/pkg', 'a'], '', `__main__ ${folder}/sub/pkg/__main__.py  ['sub/pkg', 'a'] 'sub/pkg'\n`],
  ])('%j in %j', (args, cwd, expected) => {
    const { out, err } = project.grumpy(args, { cwd });
    expect(out + err).toBe(expected);
  });

  it.each([
    [['-', 'q'], "['-', 'q'] '' <stdin>\n"],
    [[], "[''] '' <stdin>\n"],
  ])('standard input as the program: %j', (args, expected) => {
    const input = 'import sys\nprint sys.argv, repr(sys.path[0]), __file__\n';
    expect(project.grumpy(args, { input })).toMatchObject({ out: expected, err: '', code: 0 });
  });

  it('names modules by the real folder of the script', () => {
    symlinkSync('sub/main.py', project.file('link.py'));
    const { out, err } = project.grumpy(['link.py']);
    const sub = `${project.folder}/sub`;
    expect(err).toBe('');
    expect(out).toBe(
      `helper ${sub}/helper.py\npkg ${sub}/pkg/__init__.py ['${sub}/pkg']\npkg.mod ${sub}/pkg/mod.py None\npkg.other\n`,
    );
  });

  it('runs a program that comes through a pipe', () => {
    const script = `'${process.execPath}' '${command}' <(echo 'print "piped", __name__') x`;
    expect(project.run('bash', ['-c', script]).out).toBe('piped __main__\n');
  });

  it.each(['my script.py', 'ünï.py', 'it\'s "it".py', 'a:12.py', '100%.py', 'noextension'])(
    '%s is a fine name',
    (name) => {
      project.write({ [name]: 'import sys\nprint sys.argv\n1/0\n' });
      const { out, err } = project.grumpy([name]);
      expect(out.startsWith('[')).toBe(true);
      expect(err).toContain(`  File "${name}", line 3, in <module>\n    1/0\n`);
    },
  );

  it('finds modules on PYTHONPATH, unless -E', () => {
    project.write({ 'extra/far.py': 'print __file__\n', 'uses.py': 'import far\n' });
    const env = { PYTHONPATH: 'extra' };
    expect(project.grumpy(['uses.py'], { env }).out).toBe(`${project.folder}/extra/far.py\n`);
    expect(project.grumpy(['-E', 'uses.py'], { env }).err).toContain('ImportError: No module named far\n');
  });
});

describe('options', () => {
  it.each([
    [['-O'], 'assert 0; print __debug__, sys.flags.optimize', 'False 1\n'],
    [['-OO'], 'def f():\n "doc"\nprint f.__doc__, sys.flags.optimize', 'None 2\n'],
    [['-Qnew'], 'print 1 / 2, sys.flags.division_new', '0.5 1\n'],
    [['-W', 'ignore', '-Wdefault'], 'print sys.warnoptions', "['ignore', 'default']\n"],
    [
      ['-B', '-s', '-S', '-E'],
      'print sys.flags.dont_write_bytecode, sys.flags.no_user_site, sys.flags.no_site',
      '1 1 1\n',
    ],
  ])('%j', (options, code, expected) => {
    expect(project.grumpy([...options, '-c', `import sys\n${code}`]).out).toBe(expected);
  });

  it('hashes are those of CPython, with and without a seed', () => {
    const code = 'print hash("abc"), hash(u"abc\\u20ac"), hash(""), hash(buffer("abc"))';
    const seeded = (seed: string): string =>
      project.grumpy(['-c', code], { env: { PYTHONHASHSEED: seed } }).out;
    expect(seeded('0')).toBe('1453079729188098211 -2835746963027592888 0 1453079729188098211\n');
    expect(seeded('42')).toBe('-4410911502303878509 6983919570361635162 0 -4410911502303878509\n');
    expect(seeded('random')).not.toBe(seeded('random'));
    expect(project.grumpy(['-c', code]).out).toBe(seeded('0'));
  });

  it('-x skips the first line and keeps line numbers', () => {
    project.write({ 'x.py': 'this is no Python\nprint "fine"\n1/0\n' });
    const { out, err } = project.grumpy(['-x', 'x.py']);
    expect(out).toBe('fine\n');
    expect(err).toContain('File "x.py", line 3, in <module>');
  });

  it('-u writes at once; options without effect say so', () => {
    expect(project.grumpy(['-u', '-c', 'print 1']).out).toBe('1\n');
    expect(project.grumpy(['-3', '-c', 'print 1'])).toMatchObject({
      out: '1\n',
      err: 'grumpy: -3: warnings about Python 3 are not given\n',
    });
  });
});

describe('how a program ends', () => {
  it.each([
    ['import sys; sys.exit(3)', 3, ''],
    ['import sys; sys.exit()', 0, ''],
    ['import sys; sys.exit("bye")', 1, 'bye\n'],
    ['raise SystemExit(256 + 7)', 7, ''],
    [
      'raise KeyboardInterrupt',
      1,
      'Traceback (most recent call last):\n  File "<string>", line 1, in <module>\nKeyboardInterrupt\n',
    ],
    [
      '1/0',
      1,
      'Traceback (most recent call last):\n  File "<string>", line 1, in <module>\nZeroDivisionError: integer division or modulo by zero\n',
    ],
    ['x = =', 1, '  File "<string>", line 1\n    x = =\n        ^\nSyntaxError: invalid syntax\n'],
  ])('%s', (code, status, err) => {
    expect(project.grumpy(['-c', code])).toMatchObject({ out: '', err, code: status });
  });

  it('a traceback shows the script as typed, and its lines', () => {
    project.write({ 'sub/fail.py': 'def f():\n    raise ValueError("no")\nf()\n' });
    expect(project.grumpy(['./sub/fail.py']).err).toBe(
      'Traceback (most recent call last):\n  File "./sub/fail.py", line 3, in <module>\n    f()\n' +
        '  File "./sub/fail.py", line 2, in f\n    raise ValueError("no")\nValueError: no\n',
    );
  });

  it('a bad module raises its SyntaxError when it is imported', () => {
    project.write({
      'imp.py': 'try:\n    import badmod\nexcept SyntaxError as e:\n    print e\n',
      'badmod.py': 'x = =\n',
    });
    expect(project.grumpy(['imp.py'])).toMatchObject({
      out: 'invalid syntax (badmod.py, line 1)\n',
      err: '',
    });
  });

  it('warnings of the compiler appear on every run, and -W rules them', () => {
    project.write({ 'warn.py': 'def f():\n    x = 1\n    global x\nprint "ran"\n' });
    const text = "warn.py:3: SyntaxWarning: name 'x' is assigned to before global declaration\n  global x\n";
    for (let i = 0; i < 2; i++)
      expect(project.grumpy(['warn.py'])).toMatchObject({ out: 'ran\n', err: text });
    expect(project.grumpy(['-Wignore', 'warn.py'])).toMatchObject({ out: 'ran\n', err: '' });
    expect(project.grumpy(['-Werror', 'warn.py'])).toMatchObject({ out: '', code: 1 });
  });

  it('the executable bit and a shebang are enough', () => {
    project.write({ tool: `#!${process.execPath} ${command}\nprint "tool"\n` });
    chmodSync(project.file('tool'), 0o755);
    expect(project.run(project.file('tool'), []).out).toBe('tool\n');
  });
});
