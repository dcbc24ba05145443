/** Projects of many files: `grumpy check`, site-packages, `.pth` files, packages spread over folders. */
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Project } from './grumpy.ts';

const namespace = "__path__ = __import__('pkgutil').extend_path(__path__, __name__)\n";
const site = 'venv/lib/python2.7/site-packages';

const project = new Project({
  'good/app.py': 'import json\nfrom pkg import mod\n',
  'good/pkg/__init__.py': '',
  'good/pkg/mod.py': 'try:\n    import simplejson\nexcept ImportError:\n    import json\n',
  'bad/app.py': 'import nope\nimport Tkinter\nimport os\ndef f():\n    import ctypes\n    os.fork()\n',
  'bad/broken.py': 'x = 1\ny = = 2\n',
  'bad/fast.py': 'import speedups\n',
  'bad/speedups.so': '',
  'empty/readme.txt': '',
  'main.py':
    'import direct, linked, space.one, space.two\nprint space.one.x + space.two.x, direct.x, linked.x\n',
  'space/__init__.py': namespace,
  'space/one.py': 'x = 1\n',
  [`${site}/space/__init__.py`]: namespace,
  [`${site}/space/two.py`]: 'x = 2\n',
  [`${site}/direct.py`]: "x = 'direct'\n",
  [`${site}/more.pth`]: '# a comment\nimport sys; sys.nothing = 1\nother\nmissing\n',
  [`${site}/other/linked.py`]: "x = 'linked'\n",
});
afterAll(() => project.remove());

describe('grumpy check', () => {
  it('finds nothing in the way of a good project', () => {
    const { out, code } = project.grumpy(['check', 'good']);
    expect(out).toMatch(/^3 files, \d+ imported modules\n/);
    expect(out).toMatch(/compiled from Python's library +1 +json\n/);
    expect(out).toMatch(/nothing in the way\n$/);
    expect(code).toBe(0);
  });

  it('tells what blocks and what only may fail, with file and line', () => {
    const { out, code } = project.grumpy(['check', 'bad']);
    for (const line of [
      'blocks  bad/app.py:1: no module named nope\n',
      'blocks  bad/app.py:2: Tkinter cannot be imported: it needs _tkinter: Tcl/Tk is a C library\n',
      'warns   bad/app.py:5: ctypes cannot be imported: it needs _ctypes: ',
      'warns   bad/app.py:6: os.fork: ',
      'blocks  bad/broken.py:2: SyntaxError: invalid syntax\n',
      'blocks  bad/fast.py:1: speedups cannot be imported: speedups.so is a C extension, and there is no Python fallback\n',
      '4 things in the way\n',
    ]) {
      expect(out).toContain(line);
    }
    expect(code).toBe(1);
  });

  it('prints JSON for machines', () => {
    const { out, code } = project.grumpy(['check', 'bad/fast.py', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      files: 1,
      modules: [{ name: 'speedups', kind: 'unsupported', importers: ['bad/fast.py:1'] }],
      findings: [{ severity: 'blocks', file: 'bad/fast.py', line: 1 }],
    });
    expect(code).toBe(1);
  });

  it.each([
    ['nothere', 'grumpy: nothere: there is no such file or folder\n'],
    ['empty', 'grumpy: empty: no Python files (*.py) in this folder\n'],
  ])('refuses %s', (target, err) => {
    expect(project.grumpy(['check', target])).toMatchObject({ out: '', err, code: 2 });
  });
});

describe('installed packages', () => {
  const env = { VIRTUAL_ENV: project.file('venv') };

  it('come from the virtualenv, its .pth files and namespace packages', () => {
    expect(project.grumpy(['main.py'], { env })).toMatchObject({
      out: '3 direct linked\n',
      err: '',
      code: 0,
    });
  });

  it('are not looked for with -S', () => {
    expect(project.grumpy(['-S', 'main.py'], { env }).err).toMatch(/ImportError: No module named direct\n$/);
  });

  it('that are missing are named once when an executable is made', () => {
    const { err, code } = project.grumpy(['build', 'main.py', '-o', 'main']);
    expect(err).toContain('grumpy: not found, importing it will raise ImportError:\n  direct (main.py:1)\n');
    expect(code).toBe(0);
  });
});

describe('a machine without CPython 2.7', () => {
  const env = {
    PATH: (process.env.PATH ?? '')
      .split(path.delimiter)
      .filter((dir) => !/pyenv|python/.test(dir))
      .join(path.delimiter),
    PYENV_ROOT: project.file('nothing'),
    HOME: project.folder,
  };
  const { out } = project.grumpy(['doctor'], { env });

  it.runIf(out.includes('npm package pypyjs'))('has the library of the npm package', () => {
    const code = 'import UserDict, threading; print UserDict.UserDict(a=1), threading.currentThread().name';
    const outcome = project.grumpy(['-c', code], { env });
    expect(outcome).toMatchObject({ out: "{'a': 1} MainThread\n", err: '', code: 0 });
  });
});
