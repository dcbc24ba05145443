import { expect, it } from 'vitest';
import { goPackageName, manglePath } from './mangle.ts';

it('gives different modules different paths, also where case does not count', () => {
  const names = ['Queue', 'queue', 'qUeue', 'internal', 'internaL', 'a.internal', 'con', '__main__', 'é'];
  const paths = names.map((name) => manglePath(name).toLowerCase());
  expect(new Set(paths).size).toBe(names.length);
  expect(paths.flatMap((path) => path.split('/'))).not.toContain('internal');
});

it('leaves plain names readable', () => {
  expect(manglePath('os.path')).toBe('os/path');
  expect(manglePath('Queue')).toBe('q-ueue');
  expect(goPackageName('xml.dom')).toBe('py_dom');
});
