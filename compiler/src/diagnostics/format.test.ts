import { expect, it } from 'vitest';
import { formatSyntaxError } from './format.ts';
import { PySyntaxError } from './syntax-error.ts';

function shown(text: string | null, offset: number | null): string {
  return formatSyntaxError(
    new PySyntaxError('SyntaxError', 'invalid syntax', { filename: 'a.py', lineno: 2, offset, text }),
  );
}

const head = '  File "a.py", line 2\n';
const tail = 'SyntaxError: invalid syntax\n';

it('puts the caret below the offset, indentation removed', () => {
  expect(shown('  x = =\n', 7)).toBe(`${head}    x = =\n        ^\n${tail}`);
});

it('takes back an offset that is the end of the line', () => {
  expect(shown('if x\n', 5)).toBe(`${head}    if x\n       ^\n${tail}`);
});

it('shows the last of several lines', () => {
  expect(shown('f("""\nx""" =\n', 12)).toBe(`${head}    x""" =\n         ^\n${tail}`);
});

it('shows no caret without an offset and no line without a text', () => {
  expect(shown('\treturn', null)).toBe(`${head}    return\n${tail}`);
  expect(shown(null, null)).toBe(head + tail);
});

it('shows errors that have no place', () => {
  const error = new PySyntaxError('MemoryError', '', null, 's_push: parser stack overflow\n');
  expect(formatSyntaxError(error)).toBe('s_push: parser stack overflow\nMemoryError\n');
});
