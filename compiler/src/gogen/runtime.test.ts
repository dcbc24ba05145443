// The table of runtime functions against the runtime's own Go source, as tools/rtapi reads it.
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FALLIBLE, INFALLIBLE, METHODS } from './runtime.ts';
import { normalize } from './signature.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

function runtimeApi(): Record<string, string> {
  const args = ['run', 'tools/rtapi/main.go', 'runtime/py'];
  return JSON.parse(execFileSync('go', args, { cwd: root, encoding: 'utf8' })) as Record<string, string>;
}

describe('the table of runtime functions', () => {
  const api = runtimeApi();
  test.each(Object.entries({ ...FALLIBLE, ...INFALLIBLE, ...METHODS }))(
    '%s is what the runtime has',
    (name, text) => {
      expect(api[name]).toBe(normalize(text));
    },
  );
});

test('a signature without names', () => {
  expect(normalize('func(t *Thread, a, b Value) (x, y Value)')).toBe(
    'func(*Thread, Value, Value) (Value, Value)',
  );
  expect(normalize('func(f func(t *Thread, n int) Value, rest ...Value)')).toBe(
    'func(func(*Thread, int) Value, ...Value)',
  );
  expect(normalize('func()')).toBe('func()');
});
