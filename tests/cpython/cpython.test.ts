/**
 * The tools around CPython's own tests, and a sample of those tests: the files that run in a moment, interpreted, must be
 * no worse than recorded. The sample needs an installed CPython 2.7 with its test suite; without one it is skipped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findStdlib } from '../../compiler/src/driver/index.ts';
import { projectRoot } from '../conformance/programs.ts';
import { readExpected, recordOf, regressions } from './expected.ts';
import { readOutcome } from './outcome.ts';
import { Reasons, readReasons } from './reasons.ts';

const mark = '\u0001cpython-test ';

function printed(...lines: string[]): string {
  return lines.map((line) => `${mark}${line.replaceAll(' ', '\t')}\n`).join('');
}

describe('the record of a file', () => {
  const outcome = readOutcome(
    printed('start a', 'passed a', 'start b', 'failed b why', 'skipped c', 'omitted d', 'end '),
    '',
    '',
  );

  it('counts what the driver prints', () => {
    expect(outcome).toMatchObject({
      passed: ['a'],
      failed: { b: 'why' },
      skipped: ['c'],
      omitted: ['d'],
      broken: '',
    });
  });

  it('blames the test that was running when the program ended', () => {
    const broken = readOutcome(printed('start a'), 'Traceback\nValueError: no\n', '');
    expect(broken).toMatchObject({ failed: { a: 'ValueError: no' }, broken: 'ValueError: no' });
  });

  it('tells regressions from failures that were there before', () => {
    const record = recordOf(outcome);
    expect(regressions(record, outcome)).toEqual([]);
    expect(regressions({ ...record, failed: {} }, outcome)).toEqual(['b: why']);
    expect(regressions({ ...record, passed: 2 }, outcome)).toEqual(['1 tests pass, 2 did']);
  });
});

describe('reasons', () => {
  it('name tests by patterns', () => {
    const reasons = new Reasons('[left out]\nset *.test_weakref: counts\n[fails]\nstr A.b: other bytes\n');
    expect(reasons.patterns('left out', 'set')).toEqual(['*.test_weakref']);
    expect(reasons.why('set', 'TestSet.test_weakref')).toBe('counts');
    expect(reasons.why('str', 'A.b')).toBe('other bytes');
    expect(reasons.why('str', 'Axb')).toBe('');
  });

  it('refuse a line that says nothing', () => {
    expect(() => new Reasons('[fails]\nstr A.b\n')).toThrow('not understood: str A.b');
  });

  it('in the tree name only files that are recorded', () => {
    const files = Object.keys(readExpected('compiled'));
    const unknown = readReasons()
      .files()
      .filter((file) => !files.includes(file));
    expect(unknown).toEqual([]);
  });
});

const stdlib = findStdlib(null, process.env);
const installed = stdlib !== null && existsSync(path.join(stdlib.folder, 'test', 'test_grammar.py'));
const sample =
  'augassign binop bisect bool contains compare decorators grammar heapq opcodes operator pow property slice string ' +
  'textwrap unary with xrange';

it.skipIf(!installed)('a sample of CPython’s tests passes as recorded', { timeout: 1_200_000 }, () => {
  const script = path.join('tests', 'cpython', 'cpython-tests.ts');
  const options = ['--interpret', '--jobs', '1', '--seconds', '600'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['tools/run-ts.mjs', script, ...options, ...sample.split(' ')],
    { cwd: projectRoot, encoding: 'utf8' },
  );
  expect(status, `${stdout}${stderr}`).toBe(0);
});
