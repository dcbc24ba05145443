/** The prompt, and programs that are interpreted instead of compiled. */
import { afterAll, describe, expect, it } from 'vitest';
import { Project } from './grumpy.ts';

const project = new Project({
  'fails.py': 'x = 42\ndef g():\n    return x\n1 / 0\n',
  'exits.py': 'x = 1\nraise SystemExit(7)\n',
  'main.py': 'import sys, helper\nprint __name__, __file__, sys.argv, helper.__file__\n',
  'helper.py': 'print "helping"\n',
  'pack/__init__.py': 'print __name__\n',
  'pack/neighbour.py': 'print "neighbour"\n',
  'pack/module.py': 'from . import neighbour\nprint __name__, __package__\n',
  'bad.py': 'x = \n',
});
afterAll(() => project.remove());

/** What the prompt writes to stdout, and to stderr after the banner. */
function talk(
  lines: readonly string[],
  args: readonly string[] = [],
): { out: string; err: string; code: number | null } {
  const { out, err, code } = project.grumpy(['-i', ...args], {
    input: lines.map((line) => `${line}\n`).join(''),
  });
  return { out, err: err.replace(/^Python 2\.7\.18 [\s\S]*?\nType "help", .*\n/, ''), code };
}

describe('the prompt', () => {
  it('shows the values of expressions, and keeps the last one', () => {
    expect(talk(['1 + 1', '_ * 5', 'None', 'x = 3', 'x'])).toMatchObject({ out: '2\n10\n3\n', code: 0 });
  });

  it('asks for the rest of a statement until an empty line', () => {
    const { out, err } = talk([
      'for i in range(2):',
      '  print i',
      '',
      'if 0:',
      '  pass',
      'else:',
      '  print 7',
      '',
    ]);
    expect(out).toBe('0\n1\n7\n');
    expect(err).toBe('>>> ... ... >>> ... ... ... ... >>> \n');
  });

  it('takes brackets and strings over several lines', () => {
    expect(talk(['(1,', '2)', "'''a", "b'''"]).out).toBe("(1, 2)\n'a\\nb'\n");
  });

  it('goes on after errors', () => {
    const { out, err, code } = talk(['def f(x):', '  return x / 0', '', 'f(1)', 'x = ', 'print 5']);
    expect(out).toBe('5\n');
    expect(err).toContain(
      'Traceback (most recent call last):\n  File "<stdin>", line 1, in <module>\n  File "<stdin>", line 2, in f\n' +
        'ZeroDivisionError: integer division or modulo by zero\n',
    );
    expect(err).toContain('  File "<stdin>", line 1\n    x = \n       ^\nSyntaxError: invalid syntax\n');
    expect(code).toBe(0);
  });

  it('remembers future statements and the other prompt', () => {
    const lines = ['from __future__ import division', '1 / 2', 'import sys', "sys.ps1 = '? '", '1'];
    const { out, err } = talk(lines);
    expect(out).toBe('0.5\n1\n');
    expect(err).toBe('>>> >>> >>> >>> ? ? \n');
  });

  it('ends with the status that exit is given', () => {
    expect(talk(['raise SystemExit(3)', 'print 1'])).toMatchObject({ out: '', code: 3 });
  });

  it('follows a program, whatever became of it', () => {
    const failed = talk(['g() + 1'], ['fails.py']);
    expect(failed.out).toBe('43\n');
    expect(failed.err).toContain('File "fails.py", line 4, in <module>');
    const ended = talk(['x'], ['exits.py']);
    expect(ended).toMatchObject({ out: '1\n', code: 0 });
    expect(ended.err).toContain('SystemExit: 7\n');
  });
});

describe('grumpy run --interpret', () => {
  it('runs a program and the modules beside it', () => {
    const { out, code } = project.grumpy(['run', '--interpret', 'main.py', 'a', '-b']);
    expect(out).toBe(`helping\n__main__ main.py ['main.py', 'a', '-b'] ${project.folder}/helper.py\n`);
    expect(code).toBe(0);
  });

  it('takes code, modules and standard input as well', () => {
    expect(project.grumpy(['--interpret', '-c', 'import sys; print sys.argv', 'x']).out).toBe(
      "['-c', 'x']\n",
    );
    expect(project.grumpy(['--interpret', '-m', 'pack.module'])).toMatchObject({
      out: 'pack\nneighbour\n__main__ pack\n',
      err: '',
    });
    expect(project.grumpy(['--interpret', '-m', 'helper']).out).toBe('helping\n');
    const input = 'import sys; print __file__, sys.argv\n';
    expect(project.grumpy(['--interpret', '-', 'y'], { input }).out).toBe("<stdin> ['-', 'y']\n");
  });

  it('reports errors as python2.7 does', () => {
    expect(project.grumpy(['--interpret', 'bad.py'])).toMatchObject({
      err: '  File "bad.py", line 1\n    x = \n       ^\nSyntaxError: invalid syntax\n',
      code: 1,
    });
    expect(project.grumpy(['--interpret', 'exits.py']).code).toBe(7);
  });
});
