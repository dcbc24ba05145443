// Go compiles one giant function in quadratic time, so no code object may become one.
import { describe, expect, test } from 'vitest';
import { compileModule } from '../../compiler/src/pipeline.ts';

const MAX_LINES = 2500;

function goText(source: string): string {
  const output = compileModule({
    source: new TextEncoder().encode(source),
    filename: 'giant.py',
    moduleName: 'giant',
    isPackage: false,
    programId: '',
    goPackage: 'py_giant',
    goImportPath: 'grumpy_program/py/giant',
    dialect: 'py2',
    optimize: 0,
    trueDivision: false,
  });
  return output.goFiles.map((f) => f.text).join('\n');
}

/** The lines and the widest line of the longest function. */
function longest(text: string): { lines: number; width: number } {
  const functions = text.split(/^func /m).slice(1);
  const greatest = (list: readonly number[]): number => list.reduce((a, b) => Math.max(a, b), 0);
  return {
    lines: greatest(functions.map((f) => f.split('\n').length)),
    width: greatest(text.split('\n').map((line) => line.length)),
  };
}

const statement = (i: number): string =>
  [
    `try:`,
    `    for j in range(${i}):`,
    `        if x[j].name(${i}) < y or not z: continue`,
    `        x.f(a, k=b)[${i}] += y % ${i + 1}`,
    `except (KeyError, ValueError) as e: y = e`,
    `finally: z = [x, y, 'text ${i}']`,
  ].join('\n    ');

const statements = (count: number): string =>
  Array.from({ length: count }, (_, i) => statement(i)).join('\n    ');

describe('a giant', () => {
  test.each([
    ['function', `def f(x, y, z, a, b):\n    ${statements(400)}\n    return y`],
    ['generator', `def f(x, y, z, a, b):\n    ${statements(200)}\n    yield y\n    ${statements(50)}`],
    ['class body', `class C:\n    ${statements(150)}`],
    ['statement of a module', `if x:\n    ${statements(150)}`],
    [
      'straight line',
      `def f(a):\n    ${Array.from({ length: 10000 }, (_, i) => `v${i % 50} = a.b(${i})`).join('\n    ')}`,
    ],
    [
      'list display',
      `x = [${Array.from({ length: 20000 }, (_, i) => (i % 3 ? `${i}` : `f(${i})`)).join(', ')}]`,
    ],
    ['dict display', `x = {${Array.from({ length: 20000 }, (_, i) => `'k${i}': ${i}`).join(', ')}}`],
    ['tuple constant', `x = (${Array.from({ length: 20000 }, (_, i) => `'s${i}'`).join(', ')})`],
    [
      'expression',
      `def f(a):\n    return ${Array.from({ length: 4000 }, (_, i) => `a[${i}] % 7`).join(' + ')}`,
    ],
  ])('%s becomes Go functions of bounded length', (_, source) => {
    const { lines, width } = longest(goText(source));
    expect(lines).toBeLessThan(MAX_LINES);
    expect(width).toBeLessThan(8000);
  });
});
