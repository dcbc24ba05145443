// Sources that are very long or very deep: the front end neither overflows the stack nor takes long.
import { expect, test } from 'vitest';
import { analyze } from '../../compiler/src/scope/analyze.ts';
import { dumpAst, dumpNode } from '../../compiler/src/syntax/dump-ast.ts';
import { parseModule } from '../../compiler/src/syntax/parse.ts';

const LONG = 20_000;

const sources: Readonly<Record<string, string>> = {
  'a sum of many terms': `x = ${'a + '.repeat(LONG)}a`,
  'a chain of attributes': `x${'.a'.repeat(LONG)}`,
  'a chain of calls': `x${'()'.repeat(LONG)}`,
  'a chain of subscripts': `x${'[0]'.repeat(LONG)}`,
  'a conjunction': `${'a and '.repeat(LONG)}a`,
  'a chain of comparisons': `${'a < '.repeat(LONG)}a`,
  'a list': `[${'1, '.repeat(2 * LONG)}]`,
  'many branches': `if x: pass\n${'elif y: pass\n'.repeat(LONG / 10)}`,
  'many statements': 'x = 1\n'.repeat(2 * LONG),
  'many statements on a line': 'x;'.repeat(2 * LONG),
  'many strings': `x = ${"'a' ".repeat(LONG)}`,
  'many targets': `${'x = '.repeat(LONG)}1`,
  'many parameters': `def f(${Array.from({ length: LONG }, (_unused, n) => `a${n}`).join(', ')}): pass`,
  'nested parentheses': `${'('.repeat(98)}1${')'.repeat(98)}`,
  'nested functions': `${Array.from({ length: 98 }, (_unused, n) => `${' '.repeat(n)}def f():\n`).join('')}${' '.repeat(98)}pass`,
  'many minus signs': `x = ${'-'.repeat(1400)}y`,
  'many lambdas': `${'lambda: '.repeat(700)}x`,
  'many comprehension clauses': `[x ${'for x in y '.repeat(400)}]`,
};

test.each(Object.entries(sources))('%s', (_name, source) => {
  const parsed = parseModule(Buffer.from(source), 'deep.py');
  analyze(parsed);
  expect(dumpNode(parsed.module)).toMatch(/^Module\(body=\[/);
  if (source.length < 10_000) expect(dumpAst(parsed.module)).toMatch(/^Module\(body=\[/);
});
